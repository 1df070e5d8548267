import {expect, test} from '../../harness/fixtures.js';
import {pageOf} from '../page.js';

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
