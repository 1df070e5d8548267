import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {contentType} from '../../demo/server/content-type.js';
import {siteFile} from '../../demo/server/site-files.js';
import type {Reply, Visit} from '../../demo/server/types.js';
import type {Page} from './tool.js';

const DIST = process.env['DIST'] ?? join(import.meta.dirname, '../../dist');

/** Kinds of file that only vectors need. */
const TYPES: Readonly<Record<string, string>> = {
  xml: 'text/xml',
  xsl: 'text/xsl',
  m3u8: 'application/vnd.apple.mpegurl',
};

const typeOf = (path: string): string => TYPES[path.split('.').pop() ?? ''] ?? contentType(path);

/** A page without a tool and without vectors, from which one can see what is stored. */
const CLEAN = '<!doctype html><title>clean</title><link rel="icon" href="data:,">';

/** The site that the vectors are on. */
export interface Site {
  /** Pages by their key, served as `/page/<key>`. */
  readonly pages: Map<string, Page>;
  /** Files by their path. */
  readonly files: Map<string, string | Buffer>;
  answer(visit: Visit): Reply;
}

export const createSite = (): Site => {
  const pages = new Map<string, Page>();
  const files = new Map<string, string | Buffer>();
  return {
    pages,
    files,
    answer: ({path}) => {
      const [, folder = '', rest = ''] = /^\/([^/?]*)[/?]?(.*)/s.exec(path) ?? [];
      const page = folder === 'page' ? pages.get(rest) : undefined;
      if (page) return {type: 'text/html; charset=utf-8', headers: page.headers, body: page.html};
      if (folder === 'clean') return {type: 'text/html', body: CLEAN};
      if (folder === 'to') return {status: 302, headers: {location: rest}};
      if (folder === 'set-cookie') return {headers: {'set-cookie': `${rest}=1; path=/`}};
      if (folder === 'proxy') return {type: 'text/javascript', body: '/* the tracker, by proxy */'};
      if (folder === 'end' || folder === 'ran') return {status: 204};
      const file = path.split('?')[0] ?? '';
      const body = files.get(file);
      if (body !== undefined) return {type: typeOf(file), body};
      return (existsSync(DIST) && siteFile([DIST], path)) || {status: 404};
    },
  };
};
