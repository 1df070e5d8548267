import type {Reply} from './types.js';

const header = (reply: Reply, wanted: string): string => {
  const found = Object.entries(reply.headers ?? {}).find(([name]) => name.toLowerCase() === wanted);
  return String(found?.[1] ?? '');
};

/**
 * Puts `snippet` right after `<head>` of an html page. Under a nonce policy its scripts carry the page's nonce: the snippet
 * plays a part of the browser (a signal, say), which no policy of a site can switch off.
 */
export const injectInto = (reply: Reply, snippet: string): Reply => {
  if (snippet === '' || reply.type?.includes('html') !== true) return reply;
  const page = String(reply.body ?? '');
  const policy = header(reply, 'content-security-policy') || page;
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  const allowed =
    nonce === undefined ? snippet : snippet.replaceAll('<script', `<script nonce="${nonce}"`);
  // Never before the doctype, which would put the page into quirks mode.
  const at = /<head[^>]*>/i.exec(page) ?? /<!doctype[^>]*>/i.exec(page);
  const cut = at ? at.index + at[0].length : 0;
  return {...reply, body: page.slice(0, cut) + allowed + page.slice(cut)};
};
