/** Our interface, as others can see it; its types are not ours to import. */
interface Dialog extends Element {
  readonly open?: boolean;
}

/** The preferences, while they are on screen. */
const isChoosing = (): boolean =>
  !!globalThis.document?.querySelector<Dialog>('consent-preferences')?.open;

/** The banner, while it asks: when it merely says something there is nothing to wait for. */
const isAsking = (): boolean =>
  !!globalThis.document?.querySelector('consent-banner[open] [data-action="reject-all"]');

/**
 * Whether our interface is up for a decision.
 *
 * @param isOpen - Whether there is still something to ask. The banner takes a moment to go after its answer.
 */
export const isUp = (isOpen: boolean): boolean => isChoosing() || (isOpen && isAsking());

/** Tells when our interface comes up and goes, whoever called for it. A page without it hears nothing. */
export const followDisplay = (
  tell: (status: 'visible' | 'hidden') => void,
  signal: AbortSignal,
): void => {
  if (typeof MutationObserver === 'undefined') return;
  let was = isUp(true);
  const observer = new MutationObserver(() => {
    const is = isUp(true);
    if (is !== was) tell((was = is) ? 'visible' : 'hidden');
  });
  // Both elements say by this attribute that they are on screen.
  observer.observe(document, {attributeFilter: ['open'], subtree: true});
  signal.addEventListener('abort', () => observer.disconnect());
};
