import {load as fetchFile} from '../files.js';
import * as release from '../gate/release.js';
import * as consent from '../open-consent.js';

export {base, data, nonce, urlOf} from '../files.js';

/** What needs no fetching. */
const WITHIN: {readonly [file: string]: object} = {
  'consent-gate-consent.js': consent,
  'consent-gate-release.js': release,
};

/** How long a page that never rests keeps us waiting, in milliseconds: no longer than a file would. */
const PATIENCE = 100;

/** Waits until the browser has nothing better to do: so the picture in which a press shows comes first. */
const rest = () =>
  new Promise<unknown>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, {timeout: PATIENCE});
    else setTimeout(resolve);
  });

/** Gives what is here, at once while the page is on its way, and fetches the rest. */
export const load = async <T>(file: string): Promise<T> => {
  const here = WITHIN[file] as T | undefined;
  if (here && document.readyState !== 'loading') await rest();
  return here ?? fetchFile(file);
};
