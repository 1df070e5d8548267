import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import type {Visitor} from '../../harness/visitor.js';
import {allowOnly, arrive, expectTraces} from './prove-promises.js';

const URL = 'https://musicmagex.example/';

/** The three items, and when each is there. */
const SESSION = {cookies: ['session_token']};
const CHOICE = {cookies: ['session_token', 'cookie_consent']};
const THEME = {...CHOICE, localStorage: ['mmx_theme']};

const DAY = 86_400;

const allow = (visitor: Visitor): Promise<void> => allowOnly(visitor, 'theme');

test('before a choice: the session alone', async ({visitor}) => {
  await arrive(visitor, URL);
  await visitor.click('#theme');
  await expectTraces(visitor, SESSION);
});

test('after Reject all: the session and the choice', async ({visitor}) => {
  await arrive(visitor, URL);
  await visitor.press('Reject all');
  await visitor.click('#theme');
  await expectTraces(visitor, CHOICE);
});

test('after Accept all: the theme as well, and that is all', async ({visitor}) => {
  await arrive(visitor, URL);
  await visitor.press('Accept all');
  await visitor.click('#theme');
  await expectTraces(visitor, THEME);
});

test('a withdrawal removes the theme', async ({visitor}) => {
  await arrive(visitor, URL);
  await allow(visitor);
  await visitor.click('#theme');
  await expectTraces(visitor, THEME);
  await visitor.evaluate(() => {
    (window as unknown as {consentGate: {withdraw(): void}}).consentGate.withdraw();
  });
  await expectTraces(visitor, CHOICE);
});

test('each item lives as long as the policy says', async ({visitor}) => {
  await arrive(visitor, URL);
  await visitor.press('Accept all');
  const now = Date.now() / 1000;
  const days = Object.fromEntries(
    (await visitor.cookies()).map(({name, expires = 0}) => [
      name,
      Math.round((expires - now) / DAY),
    ]),
  );
  expect(days['session_token']).toBe(1);
  expect(days['cookie_consent']).toBeGreaterThanOrEqual(365);
  expect(days['cookie_consent']).toBeLessThanOrEqual(366);
});

const ATTEMPTS = {
  'stores another item': [
    'Set a cookie',
    'Set a cookie, the new way',
    'Write to localStorage',
    'Write to sessionStorage',
    'Open a database',
    'Open a cache',
  ],
  'lets a third party in': ['Insert a script', 'Insert a frame', 'Write a script into the page'],
  'recognises the device': [
    'Recognise this device',
    'Load a library that recognises devices',
    'Draw a text and read it back',
    'Count its pixels',
    'Draw it in a frame',
    'Play a tone to nobody',
    'Ask for the graphics processor',
    'Ask for forty fonts',
  ],
} as const;

for (const [decision, before] of [
  ['before a choice', SESSION],
  ['after Accept all', CHOICE],
] as const) {
  for (const [what, buttons] of Object.entries(ATTEMPTS)) {
    test(`nothing ${what}, ${decision}`, async ({world, visitor}) => {
      await arrive(visitor, URL);
      if (before === CHOICE) await visitor.press('Accept all');
      else {
        // Once it is there: it would come over the buttons otherwise.
        await visitor.waitFor(() => document.querySelector('consent-banner button'));
        await visitor.evaluate(() => document.querySelector('consent-banner')!.remove());
      }
      for (const [index, name] of buttons.entries()) {
        await visitor.press(name);
        await visitor.waitFor(
          (count) => document.querySelectorAll('#outcome li').length === count,
          index + 1,
        );
      }
      await settled(visitor);
      await expectTraces(visitor, before);
      expect(world.log.filter(({path}) => /device/.test(path))).toEqual([]);
      expect(
        await visitor.evaluate(
          () => document.querySelector('#outcome .through')?.textContent ?? '',
        ),
      ).toBe('');
    });
  }
}
