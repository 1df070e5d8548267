import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {contentType} from '../../demo/server/content-type.js';
import {siteFile} from '../../demo/server/site-files.js';
import type {Reply, Visit} from '../../demo/server/types.js';
import {createWorld, type World} from '../../demo/server/world.js';
import {SERVICES, type Tool} from './tool.js';

export const SITE = 'race.example';
const DIST = join(import.meta.dirname, '../../dist');

const STYLE = `body { margin: 0 auto; max-width: 40rem; padding: 1rem; font: 1rem/1.6 system-ui, sans-serif; } h1 { line-height: 1.2; } footer { border-top: 1px solid; margin-top: 2rem; }`;

const SENTENCES = [
  'The ferry leaves at seven, and those who know the island take the boat before it.',
  'Past the harbour the road turns to gravel, then to sand, then to nothing one would call a road.',
  'Nobody there remembers who planted the figs along the wall.',
  'In the evening the wind drops, and the whole bay sounds like a room.',
];

/** An article of some length, so that there is something to read and to lay out. */
const ARTICLE = Array.from(
  {length: 24},
  (_, i) =>
    `<h2>Part ${i + 1}</h2><p>${SENTENCES.map((_sentence, j) => SENTENCES[(i * 3 + j) % SENTENCES.length]).join(' ')}</p>`,
).join('\n');

const pageFor = ({head = '', first, last = '', tag}: Tool): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
${typeof head === 'string' ? head : head()}
<title>The island</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/site.css">
${SERVICES.map(({id, purpose}) => tag(id, purpose) ?? '').join('\n')}
</head><body>${first?.() ?? ''}<main><h1>The island</h1>
${ARTICLE}
</main><footer><a href="/privacy">Privacy policy</a></footer>
${last}
</body></html>`;

/** A service: says when it ran. */
const SCRIPT = 'performance.mark("ran");';

const squeeze = (body: string | Buffer): Buffer =>
  brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});

/** The bytes of what a file or a text weighs as a CDN sends it. */
export const weigh = (body: string | Buffer): number => squeeze(body).length;

/** One tool's site, and what it has sent. */
export interface Stage {
  readonly world: World;
  readonly tool: Tool;
  /** Bytes of the bodies that the site itself has sent, as they were sent; services are not counted. */
  sent(): number;
  /** Forgets them. */
  clear(): void;
  close(): Promise<void>;
}

/** Puts a tool's page up, as a CDN serves it: brotli, of the highest quality, and good for a day. */
export const openStage = async (tool: Tool): Promise<Stage> => {
  await tool.prepare?.();
  const world = await createWorld({sites: [], vendors: []});
  const ready = new Map<string, Reply>();
  let sent = 0;

  const offer = (path: string, body: string | Buffer, type = contentType(path)): Reply => {
    const headers = {
      'content-encoding': 'br',
      'cache-control': type.startsWith('text/html') ? 'no-cache' : 'public, max-age=86400',
    };
    const reply = {type, headers, body: squeeze(body)};
    ready.set(path, reply);
    return reply;
  };
  offer('/', pageFor(tool), contentType('index.html'));
  offer('/site.css', STYLE);
  for (const [path, file] of Object.entries(tool.files ?? {})) offer(path, readFileSync(file));

  const answer = ({path}: Visit): Reply => {
    const own = tool.own && !ready.has(path) && siteFile([DIST], path)?.body;
    const reply = ready.get(path) ?? (own ? offer(path, own) : {status: 404});
    sent += reply.body?.length ?? 0;
    return reply;
  };
  world.vendor(SITE, answer);
  for (const {id} of SERVICES)
    world.vendor(`${id}.example`, {type: 'text/javascript', body: SCRIPT});

  return {
    world,
    tool,
    sent: () => sent,
    clear: () => {
      sent = 0;
      world.clear();
    },
    close: () => world.close(),
  };
};
