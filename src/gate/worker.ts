import {awaitDecision} from './await-decision.js';
import {rememberBlobs} from './inline.js';
import {followPage} from './follow-page.js';
import {guardStorage} from './guard-storage.js';
import {interceptRequests} from './intercept-requests.js';
import {interceptWorkers, type WorkerBriefing} from './intercept-workers.js';
import {filterCss} from './find-urls.js';
import {createDraftJudge} from './judge-draft.js';
import {createStorageJudge} from './judge-storage.js';
import {createJudge, type Verdict} from './judge.js';
import {call, createWrap, type Handler, type Realm} from './natives.js';
import {text} from './trust.js';

/**
 * The gate in a worker: the first script of every worker that a gated page starts, in a file or as its first line.
 */
const realm = self as unknown as Realm & {importScripts(...urls: string[]): void};
const briefing = JSON.parse(self.name) as WorkerBriefing;
const {url, name, file, draft, channel} = briefing;

const consent = followPage(briefing);
const judge = createJudge(consent, new Set());
const look = (address: string): Verdict => judge(address, undefined, url);
const wrap = createWrap(realm);
const {importScripts} = realm;

/** A module has the function, too, and may not call it: https://html.spec.whatwg.org/#dom-workerglobalscope-importscripts */
const isModule = ((): boolean => {
  try {
    // Firefox minds only what is to be fetched; and no address, for who may, is another fault.
    importScripts.call(self, 'https://[');
  } catch (error) {
    return (error as Error).name === 'TypeError';
  }
  return false;
})();

/** An address as it would have been understood, had the worker's own script been its first: the page knew it by `url`. */
const resolve = (address: unknown): unknown => {
  try {
    return new URL(String(address), url).href;
  } catch {
    return address;
  }
};
/** Hands on a call whose argument `at` is an address. */
const at =
  (index: number): Handler =>
  (args) => {
    if (typeof args[index] === 'string') args[index] = resolve(args[index]);
  };
wrap(':EventSource WebSocket Request|WorkerGlobalScope:fetch', at(0));
wrap('XMLHttpRequest:open', at(1));

wrap(':FontFace', (args) => {
  if (1 in args && typeof args[1] !== 'object')
    args[1] = filterCss(text(args[1]), (address) => look(address).allowed);
});

interceptRequests(realm, (judged, signal) => awaitDecision(consent, judged, signal), look, wrap);
const mayStore = createStorageJudge(consent);
const mayStoreYet = createDraftJudge(draft);
guardStorage(
  (kind, name) => (consent.policy ? mayStore : mayStoreYet)(kind, name),
  wrap,
  () => url,
);
rememberBlobs(wrap);
// A page that shows it in a frame does not know what is behind it, and could not have it start with the gate: it is a text.
wrap('URL:createObjectURL', (args) => {
  const blob = args[0] as Blob | undefined;
  if (/html|\/xml/.test(blob?.type ?? '')) args[0] = new Blob([blob!], {type: 'text/plain'});
});
interceptWorkers(
  consent,
  draft,
  () => url,
  file,
  wrap,
  () => channel,
);
wrap('WorkerGlobalScope:importScripts', (args, self, native) => {
  const urls = args.map((each) => String(resolve(each)));
  if (urls.some((each) => !look(each).allowed))
    throw new DOMException('consent-gate', 'NetworkError');
  return [call(native, self, urls)];
});
Object.defineProperty(self, 'name', {value: name ?? '', configurable: true, writable: true});

const {never, gate} = consent.policy ?? draft ?? {};
/** What keeps the promise that nobody recognises the device; a worker has nobody to report to. */
const shield =
  never?.length && gate?.fingerprint !== 'report' && new URL('consent-gate-never.js', file).href;

// What is no file goes on below our first line, and is where it says it is.
const isFile = /^https?:/.test(url);
if (isFile) Object.defineProperty(self, 'location', {value: new URL(url), configurable: true});
if (!isModule) importScripts.call(self, ...(shield ? [shield] : []), ...(isFile ? [url] : []));
else if (!isFile) void (shield && import(shield));
else {
  // Words that come before the script can listen are kept for it.
  const early: Event[] = [];
  const keep = (event: Event) => {
    event.stopImmediatePropagation();
    early.push(event);
  };
  for (const type of ['message', 'connect']) addEventListener(type, keep);
  void (shield ? import(shield) : Promise.resolve())
    .then(() => import(url))
    .then(() => {
      for (const type of ['message', 'connect']) removeEventListener(type, keep);
      for (const event of early) {
        const {data, origin, lastEventId, ports} = event as MessageEvent<unknown>;
        dispatchEvent(
          new MessageEvent(event.type, {
            data,
            origin,
            lastEventId,
            ports: [...ports],
          }),
        );
      }
    });
}
