/**
 * Tells when the stored decision may have changed behind this page's back: another tab decided, the page came out of
 * the back/forward cache or of prerendering, or the visitor came back to it.
 *
 * @param name - The channel that the tabs of one site share: the cookie's name.
 * @param onChange - Called when it is time to read again.
 * @returns A function that tells the other tabs.
 */
export const watchPresence = (name: string, onChange: () => void): (() => void) => {
  if (typeof document === 'undefined') return () => {};
  let channel: BroadcastChannel | undefined;
  const listen = () => {
    try {
      channel ??= new BroadcastChannel(`consent-gate:${name}`);
      channel.onmessage = onChange;
    } catch {
      // Where cookies are blocked Firefox has no channels either.
    }
  };
  const hush = () => {
    // An open channel keeps a page out of the back/forward cache in some engines: https://web.dev/articles/bfcache
    channel?.close();
    channel = undefined;
  };
  listen();
  addEventListener('pagehide', hush);
  addEventListener('pageshow', (event) => {
    listen();
    if (event.persisted) onChange();
  });
  document.addEventListener('visibilitychange', onChange);
  document.addEventListener('prerenderingchange', onChange);
  // No channel reaches another subdomain. What only takes cookies away is left for the next look: the page may go with them.
  // https://cookiestore.spec.whatwg.org/#event-cookiechange
  (window as Partial<Window>).cookieStore?.addEventListener(
    'change',
    ({changed}) => changed[0] && onChange(),
  );
  const tell = () => channel?.postMessage(0);
  return () => {
    tell();
    // And once more: the word may be there before the cookie is, which comes by another process. Said from here, since timers
    // of a tab in the background wait for a second.
    setTimeout(tell, 200);
  };
};
