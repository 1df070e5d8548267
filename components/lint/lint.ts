import type {ConsentApi} from '../../src/consent-api.js';
import {READABLE} from '../internal/color.js';
import {compareLook, textContrast} from './compare-look.js';
import type {Finding} from './finding.js';

export type {Finding} from './finding.js';

/** What the page may know better than its mark-up shows. */
export interface LintOptions {
  /**
   * Whose interface it is: what `createConsent` returned. Default: the page's `window.consentGate`, which a script tag puts
   * there.
   */
  readonly consent?: Pick<ConsentApi, 'decision'> | undefined;
  /** Whether the visitor has decided already, so that switches may be on. Default: ask the consent; without one, no. */
  readonly decided?: boolean;
}

/** The least side of a target (WCAG SC 2.5.8). */
const TARGET = 24;

/** Praise and warning have no place on a button. English only: it is what sites override most. */
const LOADED =
  /\b(best|better|great|recommend\w*|enjoy|happy|love|awesome|lose|losing|miss|limited|worse|sure)\b/i;

const LAYERS = 'consent-banner[open], consent-preferences';

/**
 * Looks for dark patterns in an interface that is on screen: what the EDPB's Guidelines 3/2022 (Annex I) and the Cookie
 * Banner Taskforce's report of January 2023 object to, as far as a page can see it of itself. Run it on a themed build, in
 * any browser test or from the console, with the banner up and once more with the preferences open.
 *
 * @param page - Where it is. Default: this page.
 * @param options - What the page's mark-up does not show. From npm give it the `consent`: to somebody who has decided, switches
 * that are on are answers.
 * @returns What was found; nothing, if all is well.
 *
 * @example
 * const {lint} = await import('/consent-gate-lint.js');
 * console.table(lint());
 *
 * @example
 * import {lint} from 'consent-gate/lint';
 * console.table(lint(document, {consent}));
 */
export const lint = (
  page: Document = document,
  {consent = consentOf(page), decided = !!consent?.decision}: LintOptions = {},
): readonly Finding[] => {
  const findings: Finding[] = [];
  const report = (rule: string, element: Element, message: string) =>
    findings.push({rule, element, message});
  const all = [...page.querySelectorAll<HTMLElement>(LAYERS)].filter(isOnScreen);
  // What lies behind the open dialog is out of reach, and looked at when it is not.
  const dialog = all.find(({localName}) => localName === 'consent-preferences');
  const layers = dialog ? [dialog] : all;

  for (const layer of layers) {
    const of = (action: string) => layer.querySelector<HTMLElement>(`[data-action="${action}"]`);
    const [reject, accept] = [of('reject-all'), of('accept-all')];

    if (accept && !reject) report('reject-missing', layer, 'Yes can be said here, and no cannot.');
    if (accept && reject) {
      if (accept.localName !== reject.localName || accept.parentElement !== reject.parentElement)
        report(
          'same-element',
          reject,
          'No and yes are different elements, or in different places.',
        );
      for (const fault of compareLook(reject, accept)) report('same-look', reject, `Its ${fault}.`);
      if (!isBefore(reject, accept))
        report(
          'order',
          reject,
          'On screen, no does not come before yes, as it does for the keyboard.',
        );
    }
    for (const button of [reject, accept]) {
      if (!button) continue;
      if (!isInSight(button))
        report('in-sight', button, 'It is not on screen, or something lies on it.');
      if (textContrast(button) < READABLE)
        report(
          'readable',
          button,
          `Its words have a contrast of ${textContrast(button).toFixed(1)}, below ${READABLE}.`,
        );
      if (LOADED.test(button.textContent ?? ''))
        report('loaded-words', button, `"${button.textContent?.trim()}" praises or warns.`);
    }
    for (const control of layer.querySelectorAll('button, input, a')) {
      const {width, height} = control.getBoundingClientRect();
      if (width && Math.min(width, height) < TARGET)
        report(
          'target-size',
          control,
          `It is ${Math.round(width)} by ${Math.round(height)} pixels, below ${TARGET}.`,
        );
    }
    if (!decided)
      for (const input of layer.querySelectorAll<HTMLInputElement>('[role=switch]'))
        if (input.checked)
          report('switches-off', input, 'It is on before the visitor has turned it on.');
    if (language(layer) !== language(page.documentElement))
      report(
        'language',
        layer,
        `It speaks "${layer.lang}" in a page that speaks "${page.documentElement.lang}".`,
      );
    for (const extra of layer.querySelectorAll(
      'iframe, img, video, form, button:not([data-action])',
    ))
      report('extra', extra, 'It is none of the question’s own parts, and draws the eye from it.');
  }

  const banner = layers.find(({localName}) => localName === 'consent-banner');
  if (banner?.querySelector('[data-action="accept-all"]')) {
    const name = banner.getAttribute('aria-label') ?? '';
    if (!name || !banner.textContent?.replace(/\s+/g, ' ').includes(name))
      report(
        'withdraw-hint',
        banner,
        'It does not say where the choice can be changed (GDPR Art. 7(3)).',
      );
    if (!page.querySelector('consent-trigger, [data-consent-show]'))
      report('withdraw-way', banner, 'The page has no way back to the choice (GDPR Art. 7(3)).');
  }
  return findings;
};

const consentOf = ({defaultView}: Document): LintOptions['consent'] =>
  (defaultView as {consentGate?: LintOptions['consent']} | null)?.consentGate;

const language = ({lang}: HTMLElement): string => lang.split('-')[0]!.toLowerCase();

const isOnScreen = (layer: HTMLElement): boolean =>
  [...layer.querySelectorAll('button')].some((button) => button.getBoundingClientRect().height > 0);

const isBefore = (first: Element, second: Element): boolean => {
  const [a, b] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
  if (a.bottom <= b.top + 1) return true;
  const isRtl = getComputedStyle(first.parentElement!).direction === 'rtl';
  return a.top < b.bottom && (isRtl ? a.left >= b.right - 1 : a.right <= b.left + 1);
};

const isInSight = (button: Element): boolean => {
  // What lies further down in a layer that scrolls is in sight once it has been scrolled to.
  button.scrollIntoView({block: 'nearest'});
  const {left, top, width, height} = button.getBoundingClientRect();
  const seen = button.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  return !!seen && (button === seen || button.contains(seen));
};
