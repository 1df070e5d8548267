import {readdirSync, readFileSync} from 'node:fs';
import type {Visitor} from '../../harness/visitor.js';
import {expect, test} from '../../harness/fixtures.js';
import {hasTypefaces} from '../gallery/studio.js';
import {POLICY} from '../page.js';
import {findFaults, measure} from './look-closely.js';

/** `npm run axe:all`: every language in light and in dark, on a phone and on a desk. Else each language once. */
const isAll = process.env.AXE === 'all';

const LANGUAGES = readdirSync('components/messages')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => /^[a-z]{2,3}(-[A-Za-z]+)*$/.test(name));

/** In which colours are looked at: light and dark, written either way. All of them in `axe:all`. */
const COLOURED = ['ar', 'en', 'es', 'fa'];

// Where answers are one below the other, side by side, and all in one line.
const WIDTHS = isAll ? [320, 360, 1280] : [320];
const SCHEMES = ['light', 'dark'] as const;

const policy = (layout: string): object => ({
  ...POLICY,
  ui: {layout, close: true},
  site: {...POLICY.site, contact: 'privacy@site.example'},
  purposes: [
    ...POLICY.purposes.map(({id, category, basis}) => ({id, category, basis})),
    {
      id: 'media',
      category: 'marketing',
      basis: 'consent',
      name: 'Videos',
      description: 'Players of others.',
      sellsOrShares: true,
    },
    {
      id: 'abuse',
      category: 'security',
      basis: 'exempt',
      name: 'Safety',
      description: 'Counts failed sign-ins.',
      justification: 'Accounts must be safe.',
      processing: {basis: 'legitimate-interest', interest: 'safe accounts'},
    },
  ],
  services: [
    ...POLICY.services,
    {use: 'youtube', purpose: 'media'},
    {use: 'google-analytics', purpose: 'analytics'},
  ],
  changes: [
    {
      effective: new Date(Date.now() + 13 * 86_400_000).toISOString().slice(0, 10),
      summary: 'A map comes along.',
      url: '/privacy',
    },
  ],
});

const pageWith = (layout: string): string => `<!doctype html>
<html lang="en"><head><title>Test</title><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><style>:root { color-scheme: light dark; --consent-font-family: Inter, sans-serif } body { margin: 0; font: 16px sans-serif; background: Canvas }</style>
<script type="application/json" id="consent-policy">${JSON.stringify(policy(layout))}</script>
<script src="/consent-gate.js"></script><script src="/axe.js"></script></head><body>
<main><h1>Test</h1>
<consent-embed use="youtube" src="dQw4w9WgXcQ" label="Video"></consent-embed>
<consent-embed use="youtube" src="dQw4w9WgXcQ" poster="/poster.svg" label="Film"></consent-embed>
<policy-notice inline></policy-notice>
<consent-declaration undeclared></consent-declaration></main>
<footer><consent-trigger><a href="/privacy" style="display: inline-block; padding: 4px">Choices</a></consent-trigger>
<consent-trigger></consent-trigger>
<consent-optout-link></consent-optout-link> <consent-optout-link kind="choices"></consent-optout-link></footer>
</body></html>`;

const isPainted = (language: string): boolean =>
  [
    ...document.querySelectorAll<HTMLElement>(
      '[data-action=load-once], [data-now], [shown], [slot=link]',
    ),
  ]
    .map((each) =>
      each.closest<HTMLElement>(
        ':is(consent-embed, consent-declaration, policy-notice, consent-optout-link)',
      ),
    )
    .concat([
      ...document.querySelectorAll<HTMLElement>(
        'consent-banner, consent-trigger, consent-preferences',
      ),
    ])
    .every((each) => each!.lang === language) &&
  document.querySelectorAll('consent-embed [data-action=load-once], policy-notice[shown]').length >
    2;

/** What is on screen, what brings it there, and what is looked at: all of the page where nothing is said. */
interface View {
  readonly name: string;
  readonly layout?: string;
  readonly arrive: () => unknown;
  readonly isThere: () => boolean;
  readonly selector: string;
}

const VIEWS: readonly View[] = [
  // On a phone they are all the same sheet.
  ...(isAll ? ['bar', 'card', 'modal'] : ['bar']).map((layout) => ({
    name: `the question as a ${layout}`,
    layout,
    arrive: () => undefined,
    isThere: () => !!document.querySelector('consent-banner button')?.getClientRects().length,
    selector: 'consent-banner',
  })),
  {
    name: 'what stands in the page, and both ways back',
    arrive: () => window.consentGate.rejectAll(),
    isThere: () => !document.querySelector('consent-banner button')?.getClientRects().length,
    selector: '',
  },
  {
    name: 'every choice, its details unfolded',
    arrive: () => window.consentGate.show('preferences'),
    isThere: () => {
      const rows = [...document.querySelectorAll('consent-purpose')];
      for (const {shadowRoot} of rows) shadowRoot!.querySelector('details')!.open = true;
      return rows.length > 0 && document.querySelector('consent-preferences')!.open;
    },
    selector: 'consent-preferences',
  },
  {
    name: 'what California’s link opens',
    arrive: () => window.consentGate.rejectAll(),
    isThere: () => {
      const isOpen = !!document.querySelector('[kind=choices] h2')?.getClientRects().length;
      // Its file comes after the banner's.
      if (!isOpen) document.querySelector<HTMLElement>('[kind=choices] button')?.click();
      return isOpen;
    },
    selector: '[kind=choices]',
  },
];

const lookAt = async (visitor: Visitor, {selector}: View, language: string): Promise<string[]> => {
  await visitor.evaluate((tag) => {
    document.documentElement.lang = tag;
    document.documentElement.dir = /^(ar|fa|he)/.test(tag) ? 'rtl' : 'ltr';
  }, language);
  await visitor.waitFor(isPainted, language);
  const own = 'consent-banner, consent-embed, consent-declaration, policy-notice';
  const measured = `:is(${selector || `${own}, consent-trigger, consent-optout-link`})`;
  return [
    ...(await visitor.evaluate(findFaults, selector, isAll || COLOURED.includes(language))),
    ...(await visitor.evaluate(measure, measured)),
  ].map((fault) => `${language}: ${fault}`);
};

test.skip(!hasTypefaces(), 'Words are as wide as their typeface: node scripts/setup.mjs');
test.skip(
  ({engineName}) => engineName !== 'chromium',
  'What axe looks at is alike in all of them.',
);

for (const view of VIEWS)
  for (const width of WIDTHS)
    test(`${view.name}: nothing for axe to find in ${LANGUAGES.length} languages, light and dark, either way written, at ${width} px; no word cut off, no target under 24 px (A4, A5, A6, A11, A15, A16)`, async ({
      visitor,
      world,
    }) => {
      test.setTimeout(isAll ? 600_000 : 180_000);
      world.page('/axe.js', readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
      world.page(
        '/poster.svg',
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><rect width="16" height="9" fill="#888"/></svg>',
      );
      world.page('/every-language.html', pageWith(view.layout ?? 'bar'));
      await visitor.viewport(width, 640);
      await visitor.emulate({colorScheme: 'light', reducedMotion: 'reduce'});
      await visitor.open('https://site.example/every-language.html');
      await visitor.waitFor(isPainted, 'en');
      await visitor.evaluate(view.arrive);
      await visitor.waitFor(view.isThere);
      const faults: string[] = [];
      for (const [index, scheme] of SCHEMES.entries()) {
        await visitor.emulate({colorScheme: scheme, reducedMotion: 'reduce'});
        // Every second one in the dark, unless there is the time for all.
        for (const language of LANGUAGES.filter((_, i) => isAll || i % 2 === index))
          faults.push(...(await lookAt(visitor, view, language)));
      }
      expect(faults).toEqual([]);
      expect(visitor.errors).toEqual([]);
    });
