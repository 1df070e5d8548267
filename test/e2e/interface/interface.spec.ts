import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, POLICY} from '../page.js';

const path = '/interface/page.html';
const url = `https://site.example${path}`;

/** Thirty places for the focus to go, the last of them at the very end of the page. */
const LINKS = Array.from({length: 30}, (_, i) => `<p><a href="#${i}">Link ${i}</a></p>`).join('');

const isAsked = (): boolean =>
  !!document.querySelector('consent-banner button')?.getClientRects().length;

/** 1280 by 1024 at 400 % is 320 by 256 (SC 1.4.10), where little is left beside a banner. */
for (const [width, height] of [
  [320, 256],
  [1280, 800],
] as const)
  test(`at ${width} by ${height}, the keyboard reaches banner and page, and nothing that has the focus is covered (A1, A2, A6, A13)`, async ({
    visitor,
  }) => {
    // Whatever would happen after minutes happens now: nobody is timed out. (WebKit's driver has no clock but the page's.)
    if (visitor.engine !== 'webkit')
      visitor.world.inject = `<script>
        const wait = window.setTimeout;
        window.setTimeout = (act, _delay, ...args) => wait(act, 0, ...args);
      </script>`;
    await visitor.viewport(width, height);
    visitor.world.page(path, pageOf({body: LINKS}));
    await visitor.open(url);
    await visitor.waitFor(isAsked);
    expect(await visitor.evaluate(() => document.activeElement === document.body)).toBe(true);
    const reached: string[] = [];
    for (let i = 0; i < 36 && !reached.includes('Link 29'); i++) {
      await visitor.keys('Tab');
      // Where it comes to rest, in sight and marked: browsers scroll to what has the focus after they have said so.
      const rest = await visitor.waitFor((isWide) => {
        const focused = document.activeElement!;
        const {left, top, width, height} = focused.getBoundingClientRect();
        const isSeen = [0.1, 0.5, 0.9].some((part) =>
          focused.contains(document.elementFromPoint(left + width / 2, top + height * part)),
        );
        // A surface that scrolls may have the focus itself, in its shadow root.
        const inner = focused.shadowRoot?.activeElement;
        // Looked at in the wide window alone: what marks it does not depend on the size.
        const isMarked =
          !isWide ||
          !focused.closest('consent-banner') ||
          getComputedStyle(inner ?? focused).outlineStyle === 'solid';
        return isSeen && isMarked && (inner ? ' ' : focused.textContent!.trim());
      }, width > 1000);
      if (rest && rest !== ' ') reached.push(rest);
    }
    // The banner comes first, in an order that is the same everywhere; the page follows (L13).
    expect(reached.slice(0, 5)).toEqual([
      'Privacy policy',
      'Reject all',
      'Accept all',
      'Manage preferences',
      'Link 0',
    ]);
    expect(reached.at(-1)).toBe('Link 29');
    // No page grows wider than its window by it.
    const overflow = await visitor.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });

test('the modal is left by Escape, and its dialog by Escape too; neither is an answer, no name of a theme breaks the page’s policy, and no browser need be new (A8, A18, S1)', async ({
  visitor,
}) => {
  const csp = `default-src 'none'; script-src 'nonce-n0nce' 'strict-dynamic'; style-src 'nonce-n0nce'; connect-src 'self'; img-src data:; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types consent-gate lit-html`;
  // What came to dialogs and to focus later than `<dialog>` itself.
  const newer = ['closedBy', 'requestClose', 'popover', 'showPopover', 'inert', 'ariaNotify'];
  const head = `<script nonce="n0nce">for (const {prototype} of [HTMLDialogElement, HTMLElement, Element]) for (const name of ${JSON.stringify(newer)}) delete prototype[name]; window.violations = []; document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI))</script>`;
  const policy = {...POLICY, ui: {layout: 'modal', theme: 'paper', scheme: 'dark'}};
  visitor.world.page(path, pageOf({policy, head, nonce: 'n0nce', body: LINKS}), {
    'content-security-policy': csp,
  });
  await visitor.open(url);
  await visitor.waitFor(isAsked);
  await visitor.press('Manage preferences');
  await visitor.waitFor(() => document.querySelector('consent-preferences')?.open);
  await visitor.keys('Escape');
  await visitor.waitFor(() => !document.querySelector('consent-preferences')?.open);
  expect(await visitor.evaluate(isAsked)).toBe(true);
  await visitor.keys('Escape');
  await visitor.waitFor(
    () => !document.querySelector('consent-banner button')?.getClientRects().length,
  );
  await settled(visitor);
  expect(await visitor.cookies()).toEqual([]);
  const look = await visitor.evaluate(() => [
    getComputedStyle(document.documentElement).getPropertyValue('--consent-color-scheme'),
    getComputedStyle(document.documentElement).getPropertyValue('--consent-radius').trim(),
    ...(window as unknown as {violations: string[]}).violations,
  ]);
  expect(look).toEqual(['dark', '0.5em']);
  expect(visitor.errors).toEqual([]);
});

test('what the visitor’s system asks for is done: no motion, its own colours, nothing on paper (A3, A14)', async ({
  visitor,
}) => {
  test.skip(visitor.engine !== 'chromium', 'Only Chromium can be told so here.');
  visitor.world.page(path, pageOf({body: LINKS}));
  await visitor.emulate({reducedMotion: 'reduce', forcedColors: 'active'});
  await visitor.open(url);
  await visitor.waitFor(isAsked);
  await visitor.press('Manage preferences');
  await visitor.waitFor(() => document.querySelector('consent-preferences')?.open);
  const look = await visitor.evaluate(() => {
    const dialog = document
      .querySelector('consent-preferences')!
      .shadowRoot!.querySelector('dialog')!;
    const input = document.querySelector<HTMLInputElement>('consent-preferences [role=switch]')!;
    const before =
      getComputedStyle(input).backgroundImage + getComputedStyle(input).backgroundColor;
    input.click();
    const after = getComputedStyle(input).backgroundImage + getComputedStyle(input).backgroundColor;
    input.focus();
    return {
      animation: getComputedStyle(dialog).animationName,
      transition: getComputedStyle(input).transitionDuration,
      tells: before !== after,
      thumb: getComputedStyle(input).backgroundImage !== 'none',
    };
  });
  expect(look).toEqual({animation: 'none', transition: '0s', tells: true, thumb: true});
});

test('a page that swaps its body is asked on, and keeps a way back; who takes the banner out alone means it (L6)', async ({
  visitor,
}) => {
  const swap = async (way: string) => {
    const body = document.createElement('body');
    if (way === 'body') return document.body.replaceWith(body);
    if (way === 'all that is in it')
      return void (document.body.innerHTML = '<main>Next</main><p>…');
    document.body.remove();
    await new Promise(requestAnimationFrame);
    document.documentElement.append(body);
  };
  const WAYS = ['body', 'all that is in it', 'body, and not at once'];
  const hasWayBack = (): boolean =>
    !!document.querySelector('consent-trigger button')?.getClientRects().length;
  visitor.world.page(path, pageOf({body: LINKS}));
  await visitor.open(url);
  await visitor.waitFor(isAsked);
  for (const way of WAYS) {
    await visitor.evaluate(swap, way);
    await visitor.waitFor(isAsked);
  }
  await visitor.press('Reject all');
  await visitor.waitFor(hasWayBack);
  for (const way of WAYS) {
    await visitor.evaluate(swap, way);
    await visitor.waitFor(hasWayBack);
  }
  expect(await visitor.evaluate(isAsked)).toBe(false);
  expect(
    await visitor.evaluate(
      () => document.querySelectorAll('consent-banner, consent-trigger').length,
    ),
  ).toBe(2);
  await visitor.evaluate(() => {
    document.querySelector('consent-banner')!.remove();
    document.body.append('more');
  });
  await settled(visitor);
  expect(await visitor.evaluate(() => !document.querySelector('consent-banner'))).toBe(true);
});

test('while the banner is up, the end of the page can be scrolled free of it', async ({
  visitor,
}) => {
  await visitor.viewport(360, 640);
  visitor.world.page(path, pageOf({body: `${LINKS}<footer>Imprint</footer>`}));
  await visitor.open(url);
  await visitor.waitFor(isAsked);
  await visitor.waitFor(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    const footer = document.querySelector('footer')!;
    const {left, top, height} = footer.getBoundingClientRect();
    return document.elementFromPoint(left + 5, top + height / 2) === footer;
  });
  await visitor.press('Reject all');
  await visitor.waitFor(() => !document.documentElement.style.paddingBlockEnd);
});

test('on a wide screen the buttons have their words in one line, long ones too', async ({
  visitor,
}) => {
  await visitor.viewport(1280, 800);
  visitor.world.page(path, pageOf().replace('lang="en"', 'lang="de"'));
  await visitor.open(url);
  await visitor.waitFor(isAsked);
  const heights = await visitor.evaluate(() =>
    [...document.querySelectorAll('consent-banner [slot=actions] button')].map((each) =>
      Math.round(each.getBoundingClientRect().height),
    ),
  );
  expect(heights).toEqual([44, 44, 44]);
});

/** More than anybody should ask for, in words that are longer than a phone is wide. */
const THIRTY = [
  ...POLICY.purposes,
  ...Array.from({length: 30}, (_, i) => ({
    id: `p${i}`,
    category: 'analytics',
    basis: 'consent',
    name: `Datenschutzfreundliche Reichweitenmessungsauswertung und die Empfehlung von Neuem ${i}`,
  })),
];

for (const [what, size, ui, purposes, lang, head] of [
  ['thirty purposes on a phone', [375, 667], {}, THIRTY, 'en', ''],
  ['thirty purposes in a card', [1280, 800], {layout: 'card'}, THIRTY, 'en', ''],
  ['letters of double size on a phone', [320, 568], {}, POLICY.purposes, 'en', '200%'],
  ['… where words are long', [320, 568], {close: true}, POLICY.purposes, 'el', '200%'],
  ['… in a dialog', [320, 568], {layout: 'modal'}, POLICY.purposes, 'de', '200%'],
] as const)
  test(`${what}: nothing overlaps, nothing is cut off or scrolls sideways, and every button can be reached (A6: SC 1.4.4, 1.4.10)`, async ({
    visitor,
  }) => {
    await visitor.viewport(size[0], size[1]);
    const policy = {...POLICY, purposes, ui};
    const page = pageOf({
      policy,
      body: LINKS,
      head: `<meta name="viewport" content="width=device-width"><style>html{font-size:${head || '100%'}}</style>`,
    });
    visitor.world.page(path, page.replace('lang="en"', `lang="${lang}"`));
    await visitor.open(url);
    for (const tag of ['consent-banner', 'consent-preferences']) {
      if (tag !== 'consent-banner')
        await visitor.evaluate(() => window.consentGate.show('preferences'));
      await visitor.waitFor((tag) => {
        const all = [...document.querySelectorAll(`${tag} button`)];
        const boxes = document.querySelector(tag)?.shadowRoot?.querySelectorAll('[part~=box]');
        const moves = [...(boxes ?? [])].some((box) => box.getAnimations().length);
        return !moves && all.some((button) => button.getClientRects().length);
      }, tag);
      const faults = await visitor.evaluate((tag) => {
        const element = document.querySelector(tag)!;
        const found: string[] = [];
        const surfaces = [...element.shadowRoot!.querySelectorAll('[part]')];
        for (const each of [document.documentElement, ...surfaces])
          if (
            each.scrollWidth > each.clientWidth + 1 &&
            getComputedStyle(each).display !== 'contents'
          )
            found.push(`sideways: ${each.localName} ${each.getAttribute('part')}`);
        const named = [
          ...element.querySelectorAll<HTMLElement>('h2, h3, p, a, label, button'),
        ].filter(
          (each) =>
            each.getClientRects().length &&
            !each.closest('[slot=facts]') &&
            each.textContent!.trim() &&
            !each.matches('[role=status]'),
        );
        for (const each of named) {
          each.scrollIntoView({block: 'center'});
          const {left, right, top, height, width} = each.getBoundingClientRect();
          if (left < -1 || right > innerWidth + 1)
            found.push(`beyond the edge: ${each.textContent}`);
          const seen = document.elementFromPoint(left + width / 2, top + height / 2);
          if (each.localName === 'button' && seen !== each)
            found.push(`out of reach: ${each.textContent}`);
          if (each.scrollWidth > each.clientWidth + 1) found.push(`cut off: ${each.textContent}`);
          for (const other of named) {
            const its = other.getBoundingClientRect();
            const mine = each.getBoundingClientRect();
            const isUnder =
              mine.left < its.right - 2 &&
              its.left < mine.right - 2 &&
              mine.top < its.bottom - 2 &&
              its.top < mine.bottom - 2;
            // What scrolls may lie where the answers are, and is cut off there.
            const isBeside = other.parentElement === each.parentElement && other.slot === each.slot;
            if (other !== each && isUnder && isBeside)
              found.push(`${each.textContent} lies on ${other.textContent}`);
          }
        }
        return found;
      }, tag);
      expect(faults).toEqual([]);
      if (tag === 'consent-preferences') continue;
      // Yes and no are both in sight before anything is scrolled.
      const sight = await visitor.evaluate(() => {
        for (const each of document
          .querySelector('consent-banner')!
          .shadowRoot!.querySelectorAll('*'))
          each.scrollTop = 0;
        return ['reject-all', 'accept-all'].map((action) => {
          const {left, bottom} = document
            .querySelector(`consent-banner [data-action=${action}]`)!
            .getBoundingClientRect();
          return left >= 0 && bottom <= innerHeight;
        });
      });
      expect(sight).toEqual([true, true]);
    }
  });
