import type {FrameView} from './describe-frame.js';

/** What any embedded page needs to work at all, shut into its own origin (requirement S9). */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms';
const FOREIGN = `${SANDBOX} allow-popups allow-presentation`;

/** What an author may say otherwise on `<consent-embed>`, as on an `<iframe>`. */
const PASSED_ON = ['allow', 'sandbox', 'referrerpolicy', 'name'] as const;

/**
 * Makes the frame, which loads nothing yet.
 *
 * @param title - Its name for those who do not see it.
 * @param host - The element whose attributes are passed on.
 */
export const makeFrame = (
  {provider, purposes}: FrameView,
  title: string,
  host: Element,
): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  const attributes: {readonly [name: string]: string | undefined} = {
    slot: 'frame',
    title,
    loading: 'lazy',
    allow: provider ? provider.allow : 'fullscreen',
    sandbox: provider ? `${SANDBOX} ${provider.sandbox ?? ''}`.trim() : FOREIGN,
    referrerpolicy: 'strict-origin-when-cross-origin',
    // For the gate: what it is held for once this is withdrawn.
    'data-consent': purposes[0]?.id,
  };
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) frame.setAttribute(name, value);
  for (const name of PASSED_ON) {
    const value = host.getAttribute(name);
    if (value !== null) frame.setAttribute(name, value);
  }
  return frame;
};

/** Loads what is allowed, as any page would. The gate looks at it and finds that it may. */
export const load = (frame: HTMLIFrameElement, url: URL, into: Element): void => {
  frame.src = url.href;
  into.append(frame);
};

/**
 * Loads what is not, for this once, because the visitor has just said so. The gate holds frames by their address; what the
 * `location` of a frame is set to it cannot see, which is one of its known limits (test/leaks, `f-location`). That door is
 * used here, for one address, and stays as wide as it was: a door of our own would be one more for others to find. Neither
 * the decision nor what the gate allows changes, and every other frame is held as before.
 */
export const loadOnce = (frame: HTMLIFrameElement, url: URL, into: Element): void => {
  frame.removeAttribute('data-consent');
  frame.removeAttribute('loading');
  // As long as it is empty it is of our own origin, where what these two allow together would be no sandbox.
  const sandbox = frame.getAttribute('sandbox') ?? '';
  frame.removeAttribute('sandbox');
  into.append(frame);
  frame.setAttribute('sandbox', sandbox);
  // In place of the empty document, so that the Back button does not lead there.
  frame.contentWindow?.location.replace(url.href);
};
