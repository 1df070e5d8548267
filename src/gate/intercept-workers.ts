import type {ConsentApi} from '../consent-api.js';
import {serviceId} from '../model/service.js';
import type {Policy} from '../model/policy.js';
import {readBlob, readData} from './inline.js';
import type {Wrap} from './natives.js';
import {parse} from './parse.js';
import type {Standing} from './tell-workers.js';
import {asText, text, trust} from './trust.js';

/** What a worker is told of the page that starts it, in place of its name. */
export interface WorkerBriefing extends Standing {
  /** The worker's own script. */
  readonly url: string;
  /** Where our own file is. */
  readonly file: string;
  /** What the page calls it. */
  readonly name: string | undefined;
  /** The policy as long as nobody has checked it. */
  readonly draft: Partial<Policy> | undefined;
  /** Where it hears what is decided after that; false for one that pages share. */
  readonly channel: number | false;
}

/** What is needed of a consent to brief a worker. */
type Known = Pick<ConsentApi, 'policy' | 'services' | 'allows'>;

/** The script that an address carries within itself, or stands for. */
const readInline = (url: string): BlobPart | undefined => {
  const [, bytes] = readData(url);
  return bytes ? Uint8Array.from(bytes, (char) => char.charCodeAt(0)) : readBlob(url);
};

/**
 * A worker has interfaces of its own, and nobody can reach into it. So it starts with our file, which sets up the gate
 * there and then brings in the script that was meant. One that is no file gets ours as its first line: Firefox and
 * WebKit let no file import a blob.
 *
 * @param file - Where our file is: on the page's own origin, as a worker's script has to be.
 * @param follow - Has a worker told of what is decided while it runs, and says on which channel.
 */
export const interceptWorkers = (
  consent: Known,
  draft: Partial<Policy> | undefined,
  base: () => string,
  file: string,
  wrap: Wrap,
  follow: () => number | false,
): void => {
  wrap(':Worker SharedWorker', (args, _self, _native, key) => {
    const given = text((args[0] = asText(args[0])));
    const url = parse(given, base())?.href ?? given;
    const inline = readInline(url);
    // Of another origin, or no address at all: the browser refuses it.
    if (!inline && !url.replace(/^blob:/, '').startsWith(`${location.origin}/`)) return;
    // A shared worker's may be its name alone.
    const options = (typeof args[1] === 'string' ? {name: args[1]} : args[1]) as
      WorkerOptions | undefined;
    const {policy, services} = consent;
    const briefing: WorkerBriefing = {
      url,
      file,
      name: options?.name,
      policy,
      services,
      draft,
      allowed: services.map(serviceId).filter((name) => consent.allows(name)),
      // Its name is part of what a shared one is found by.
      channel: key === 'Worker' && follow(),
    };
    const first = options?.type === 'module' ? `import"${file}";` : `importScripts("${file}");`;
    const address = inline
      ? URL.createObjectURL(new Blob([first, inline], {type: 'text/javascript'}))
      : file;
    args[0] = typeof args[0] === 'string' ? address : trust().createScriptURL(address);
    args[1] = {...options, name: JSON.stringify(briefing)};
  });
};
