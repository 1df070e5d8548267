import type {ConsentApi} from '../src/consent-api.js';
import {dueChanges} from '../src/model/changes.js';
import {onPress} from '../src/on-press.js';
import {until} from './internal/until.js';
import type {ConsentUi, ConsentUiOptions} from './mount.js';

/**
 * What the files of the script tag do for a page, for one that has the interface from npm: a press of `data-consent-show`
 * opens the preferences, and `<policy-notice>`, where the page's bundle has it, comes on the days when there is something to
 * announce.
 *
 * @returns Ends it, and takes away what it put into the page.
 */
export const attendPage = (
  consent: ConsentApi,
  ui: Pick<ConsentUi, 'show'>,
  {container}: ConsentUiOptions = {},
): (() => void) => {
  const attending = new AbortController();
  const {signal} = attending;

  const announce = async () => {
    await consent.ready;
    const {policy} = consent;
    if (!policy || !dueChanges(policy, document.cookie, Date.now())[0]) return;
    // By `consent-gate/elements/define.js`, which may come later than this.
    await customElements.whenDefined('policy-notice');
    await until(() => document.readyState !== 'loading');
    // The page's own has its place.
    if (signal.aborted || document.querySelector('policy-notice')) return;
    const notice = document.createElement('policy-notice');
    (container ?? document.body).append(notice);
    signal.addEventListener('abort', () => notice.remove());
  };

  document.addEventListener(
    'click',
    onPress(() => Promise.resolve(ui)),
    {signal},
  );
  // Without a policy, or a jar that may be read, there is nothing to announce.
  announce().catch(() => {});
  return () => attending.abort();
};
