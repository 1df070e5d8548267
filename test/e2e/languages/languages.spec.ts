import {expect, test} from '../../harness/fixtures.js';
import {pageOf, POLICY} from '../page.js';

const url = 'https://site.example/languages.html';

const words = (): string[] =>
  [...document.querySelectorAll('consent-banner button')].map((each) => each.textContent!.trim());
const said = (): string => document.querySelector('consent-banner')!.lang;
const isAsked = (): boolean => document.querySelectorAll('consent-banner button').length > 2;

for (const [asked, language, file, no] of [
  ['nl-BE', 'nl-BE', ['/locales/nl.js'], 'Alles weigeren'],
  ['tlh', 'en', [], 'Reject all'],
] as const)
  test(`a page in ${asked} fetches ${file[0] ?? 'no language'} and asks in ${language}`, async ({
    visitor,
    world,
  }) => {
    world.page('/languages.html', pageOf().replace('lang="en"', `lang="${asked}"`));
    await visitor.open(url);
    await visitor.waitFor(isAsked);
    expect(await visitor.evaluate(words)).toContain(no);
    expect(await visitor.evaluate(said)).toBe(language);
    const paths = visitor.requests('site.example').map(({path}) => path);
    expect(paths.filter((path) => path.includes('locales'))).toEqual(file);
  });

test('what the registry says of stored items comes with the preferences, in one language', async ({
  visitor,
  world,
}) => {
  const services = [...POLICY.services, {use: 'google-analytics', purpose: 'analytics'}];
  const page = pageOf({policy: {...POLICY, services}});
  world.page('/languages.html', page.replace('lang="en"', 'lang="nl"'));
  const fetched = () =>
    visitor.requests('site.example').flatMap(({path}) => (path.includes('locales') ? [path] : []));
  await visitor.open(url);
  await visitor.waitFor(isAsked);
  expect(fetched()).toEqual(['/locales/nl.js']);
  await visitor.evaluate(() => void window.consentGate.show('preferences'));
  await visitor.waitFor(() =>
    document.querySelector('consent-preferences')?.textContent?.includes('Onderscheidt bezoekers'),
  );
  expect(fetched()).toEqual(['/locales/nl.js', '/locales/registry/nl.js']);
});
