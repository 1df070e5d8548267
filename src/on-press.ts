/** What opens the preferences. A `<consent-trigger>` does so by itself once it is known. */
const WAYS_BACK = 'consent-trigger:not(:defined),[data-consent-show]';

/** Who can show them. */
interface Shows {
  show(view: 'preferences'): unknown;
}

/**
 * Hears presses of the page's own ways back to the choice: any element with `data-consent-show`, and a `<consent-trigger>` whose
 * file has not come yet. A link's address is for visitors without script.
 *
 * @param bring - Brings the interface, if it is not here.
 */
export const onPress =
  (bring: () => Promise<Shows | undefined>) =>
  (event: Event): void => {
    if (!(event.target as Element).closest?.(WAYS_BACK)) return;
    event.preventDefault();
    void bring().then((ui) => ui?.show('preferences'));
  };
