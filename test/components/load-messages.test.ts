import {expect} from '@open-wc/testing';
import {setLanguage} from '../../components/internal/set-language.js';
import {loadMessages} from '../../components/messages/load-messages.js';

/** What is asked for, whose "Reject all" comes, and what it is said to be. */
const FOUND = [
  ['de', 'de', 'de'],
  ['de-AT', 'de', 'de-AT'],
  ['DE-ch', 'de', 'de-CH'],
  ['nb', 'nb', 'nb'],
  ['no', 'nb', 'nb'],
  ['nn-NO', 'nb', 'nb-NO'],
  ['pt', 'pt', 'pt'],
  ['pt-PT', 'pt', 'pt-PT'],
  ['pt-BR', 'pt-BR', 'pt-BR'],
  ['pt-Latn-BR', 'pt-BR', 'pt-Latn-BR'],
  ['zh', 'zh-Hans', 'zh'],
  ['zh-CN', 'zh-Hans', 'zh-CN'],
  ['zh-SG', 'zh-Hans', 'zh-SG'],
  ['zh-TW', 'zh-Hant', 'zh-TW'],
  ['zh-HK', 'zh-Hant', 'zh-HK'],
  ['zh-MO', 'zh-Hant', 'zh-MO'],
  ['zh-Hant-CN', 'zh-Hant', 'zh-Hant-CN'],
  ['ar-u-nu-latn', 'ar', 'ar-u-nu-latn'],
] as const;

/** Names that are no longer used. WebKit does not know what they are called now. */
const FORMER = [
  ['iw', 'he', 'he'],
  ['in', 'id', 'id'],
  ['mo', 'ro', 'ro'],
] as const;

const isKnown = ([former, , now]: (typeof FORMER)[number]): boolean =>
  new Intl.Locale(former).language === now;

describe('loadMessages', () => {
  for (const [tag, file, language] of [...FOUND, ...FORMER.filter(isKnown)])
    it(`finds ${file} for ${tag}`, async () => {
      const {messages} = (await import(`../../components/messages/${file}.ts`)) as Awaited<
        ReturnType<typeof loadMessages>
      >;
      const loaded = await loadMessages(tag);
      expect(loaded.language).to.equal(language);
      expect(loaded.messages['reject-all']).to.equal(messages['reject-all']);
    });

  for (const tag of [
    'en',
    'en-GB',
    'tlh',
    'zh-Latn',
    'constructor',
    'no such language',
    'de_DE',
    '',
  ])
    it(`says it in English for "${tag}"`, async () => {
      const {language, messages} = await loadMessages(tag);
      expect(language).to.equal(tag === 'en-GB' ? tag : 'en');
      expect(messages['reject-all']).to.equal('Reject all');
    });

  it('takes a language for known that a site brings texts in', async () => {
    const {language, messages} = await loadMessages('ca', {'reject-all': 'Rebutja-ho tot'});
    expect(language).to.equal('ca');
    expect(messages['reject-all']).to.equal('Rebutja-ho tot');
    expect(messages['accept-all']).to.equal('Accept all');
  });
});

describe('setLanguage', () => {
  for (const [language, dir] of [
    ['en', 'ltr'],
    ['tlh', 'ltr'],
    ['ar', 'rtl'],
    ['fa-AF', 'rtl'],
    ['he', 'rtl'],
    ['ur', 'rtl'],
    ['ckb', 'rtl'],
    ['dv', 'rtl'],
    ['pa-PK', 'rtl'],
    ['pa', 'ltr'],
    ['ar-Latn', 'ltr'],
  ] as const)
    it(`writes ${language} ${dir} (WCAG SC 3.1.2)`, () => {
      const element = document.createElement('div');
      setLanguage(element, language);
      expect([element.lang, element.dir]).to.eql([language, dir]);
    });
});
