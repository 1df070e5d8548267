import {join} from 'node:path';
import {siteFile} from '../../../demo/server/site-files.js';
import type {World} from '../../../demo/server/world.js';
import {expect, test} from '../../harness/fixtures.js';
import type {Visitor} from '../../harness/visitor.js';
import {pageOf} from '../page.js';

const DIST = join(import.meta.dirname, '../../../dist');
const url = 'https://site.example/';

const isAsked = (): boolean =>
  !!document.querySelector('consent-banner button')?.getClientRects().length;

/** Opens a page up to where what comes after the banner has been asked for; gives what has it come. */
const openWithout = async (visitor: Visitor, world: World): Promise<() => void> => {
  let come!: () => void;
  let ask!: () => void;
  const coming = new Promise<void>((resolve) => (come = resolve));
  const asked = new Promise<void>((resolve) => (ask = resolve));
  world.vendor('files.example', async ({path}) => {
    if (path === '/consent-gate-stay.js') {
      ask();
      await coming;
    }
    return {...siteFile([DIST], path), headers: {'access-control-allow-origin': '*'}};
  });
  world.page('/', pageOf({body: '<p>Words', attributes: 'data-base="https://files.example/"'}));
  await visitor.open(url);
  await visitor.waitFor(isAsked);
  await asked;
  return come;
};

test('who answers before the way back has come hears that it is kept, and finds the way back (A10, L3)', async ({
  visitor,
  world,
}) => {
  const come = await openWithout(visitor, world);
  await visitor.press('Reject all');
  expect(await visitor.evaluate(() => !document.querySelector('consent-trigger'))).toBe(true);
  await visitor.evaluate(() => {
    new MutationObserver(() => {
      const said = document.querySelector('consent-trigger [role=status]')?.textContent.trim();
      if (said !== undefined && said !== window.ran.at(-1)) window.ran.push(said);
    }).observe(document, {subtree: true, childList: true, characterData: true});
  });
  come();
  await visitor.waitFor(() => window.ran.length === 2);
  // By a region that was there before its words.
  expect(await visitor.evaluate(() => window.ran)).toEqual(['', 'Your choices are saved.']);
  await visitor.press('Privacy choices');
  await visitor.waitFor(() => !!document.querySelector('consent-preferences[open]'));
});

test('a page that swaps all that is in it before the file is here that looks after that is asked on (L6)', async ({
  visitor,
  world,
}) => {
  const come = await openWithout(visitor, world);
  await visitor.evaluate(() => void (document.body.innerHTML = '<main>Next</main>'));
  expect(await visitor.evaluate(isAsked)).toBe(false);
  come();
  await visitor.waitFor(isAsked);
});
