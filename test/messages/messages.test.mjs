import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {transform} from 'esbuild';
import {register} from 'tsx/esm/api';

register();

/** Theirs is TypeScript in a package that is CommonJS, which tsx leaves alone. */
const HEURISTICS = 'node_modules/@duckduckgo/autoconsent/lib/heuristic-patterns.ts';
const {code} = await transform(readFileSync(HEURISTICS, 'utf8'), {loader: 'ts'});
const {ACCEPT_PATTERNS, REJECT_PATTERNS} = await import(
  `data:text/javascript,${encodeURIComponent(code)}`
);

const FOLDER = new URL('../../components/messages/', import.meta.url);
const tags = readdirSync(FOLDER)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => /^[a-z]{2,3}(-[A-Za-z]+)*$/.test(name));

const load = async (folder, tag) => {
  const {messages} = await import(new URL(`${folder}${tag}.ts`, FOLDER));
  return messages;
};

/** Every string by its path: `bases.consent`. */
const flatten = (messages, path = '') =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value]]
      : typeof value === 'object'
        ? flatten(value, `${path + key}.`)
        : [],
  );

const placeholders = (text) => (text.match(/\{\w*\}?|\}/g) ?? []).sort().join(' ');

/** What a language may say in the very words of English. */
const SAME = {
  'categories.marketing': 'cs da de es fr hr hu id it mt nl ro vi',
  'kinds.cookie':
    'cs da de el es fr id it ko mt nb nl pt pt-BR ro sk sv th vi ar fa he hi ja zh-Hans zh-Hant',
  'kinds.cache': 'da fr id it nb nl pt pt-BR ro sv',
  'kinds.indexedDB': 'da it nb nl',
  'columns.name': 'de',
  details: 'de nl',
};

/** The languages in which autoconsent knows the word for rejecting (its answer to "Afvis alle", for one, is "other"). */
const KNOWN_TO_AUTOCONSENT = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'pt-BR', 'sv'];

const fits = (patterns, label) =>
  patterns.some((pattern) =>
    typeof pattern === 'string' ? pattern === label : label.match(pattern),
  );

/** What the registry says in English: the keys of its translations. */
const SENTENCES = [
  ...readFileSync(new URL('../../src/model/registry-entry.ts', import.meta.url), 'utf8').matchAll(
    /^ {2}\| (['"])(.+)\1;?$/gm,
  ),
].map(([, , sentence]) => sentence);

/** How a sentence ends in a language, where it ends in a sign: not in Thai. */
const stopOf = (text) => /[^\p{L}\p{M}]?$/u.exec(text)[0];

const english = {'': await load('', 'en'), 'content/': await load('content/', 'en')};

describe('messages', () => {
  it('say of each purpose that recognises a device that its traits are read, and what for (E4)', () => {
    const {purposes, descriptions} = english[''];
    for (const id of ['license-enforcement', 'refund-fraud', 'account-security']) {
      assert.match(purposes[id], /^recognising your device /);
      assert.match(descriptions[id], /^Reads traits of your browser and device, to /);
    }
  });

  it('are fetched by the name of every file that there is', () => {
    const source = readFileSync(new URL('fetch-locale.ts', FOLDER), 'utf8');
    const entries = [...source.matchAll(/\['(.+?)', \(\) => import\('\.\/(.+?)\.js'\)\]/g)];
    for (const [, tag, file] of entries) assert.equal(tag, file);
    assert.deepEqual(
      entries.map(([, tag]) => tag).sort(),
      tags.filter((tag) => tag !== 'en').sort(),
    );
  });

  for (const tag of tags.filter((each) => each !== 'en'))
    describe(tag, () => {
      it('is named as Intl writes it, and by its language', () => {
        assert.deepEqual(Intl.getCanonicalLocales(tag), [tag]);
        const name = new Intl.DisplayNames('en', {type: 'language'}).of(tag);
        const [word] = name.split(' ');
        assert.ok(
          readFileSync(new URL(`${tag}.ts`, FOLDER), 'utf8').includes(word),
          `${tag}.ts does not say that it is ${name}`,
        );
      });

      for (const folder of ['', 'content/'])
        it(`says everything that English says${folder && ', in the content elements too'}`, async () => {
          const messages = await load(folder, tag);
          const ours = new Map(flatten(english[folder]));
          const theirs = new Map(flatten(messages));
          assert.deepEqual([...theirs.keys()].sort(), [...ours.keys()].sort());
          for (const [path, text] of theirs) {
            const source = ours.get(path);
            const where = `${tag} ${path}: ${text}`;
            assert.equal(placeholders(text), placeholders(source), where);
            assert.equal(text, text.trim().replace(/ {2,}/g, ' '), `spaces, ${where}`);
            assert.equal(text, text.normalize('NFC'), `normalization, ${where}`);
            assert.doesNotMatch(text, /["`<>&]|'/, `typewriter quotes or mark-up, ${where}`);
            if (!SAME[path]?.split(' ').includes(tag)) assert.notEqual(text, source, where);
          }
        });

      it('says what the registry says of stored items, and where', async () => {
        const messages = await load('', tag);
        const source = readFileSync(new URL(`${tag}.ts`, FOLDER), 'utf8');
        assert.ok(source.includes(`registry: () => import('./registry/${tag}.js'),`));
        const {sentences} = await messages.registry();
        assert.deepEqual(Object.keys(sentences), SENTENCES);
        // It stands in the same list, and is a sentence of the same kind.
        const {ownCookie} = await load('content/', tag);
        for (const [sentence, text] of Object.entries(sentences)) {
          const where = `${tag}: ${text}`;
          assert.notEqual(text, sentence, where);
          assert.equal(text, text.trim().replace(/ {2,}/g, ' '), `spaces, ${where}`);
          assert.equal(text, text.normalize('NFC'), `normalization, ${where}`);
          assert.doesNotMatch(text, /["`<>&{}]|'/, `typewriter quotes or mark-up, ${where}`);
          assert.equal(stopOf(text), stopOf(ownCookie), `the end, ${where}`);
        }
        assert.equal(new Set(Object.values(sentences)).size, SENTENCES.length, `${tag}: twice`);
      });

      it('names the site first, where its name has a capital, in what may say “This site”', async () => {
        const {thisSite, ...messages} = await load('', tag);
        if (thisSite.toLowerCase() === thisSite) return;
        for (const key of ['ask', 'askNew', 'sale', 'noSale'])
          assert.ok(messages[key].startsWith('{site}'), `${tag} ${key}: ${messages[key]}`);
      });

      it('accepts and rejects in about as many letters (EDPB Guidelines 3/2022)', async () => {
        const messages = await load('', tag);
        const [shorter, longer] = ['accept-all', 'reject-all']
          .map((action) => messages[action].length)
          .sort((a, b) => a - b);
        assert.ok(longer <= 2 * shorter, `${messages['accept-all']} / ${messages['reject-all']}`);
      });
    });

  it('break no line before a sign, nor within quotes, in French', async () => {
    const {sentences} = await (await load('', 'fr')).registry();
    for (const part of [await load('', 'fr'), await load('content/', 'fr'), sentences])
      for (const [path, text] of flatten(part))
        assert.doesNotMatch(text, /[^\u00a0\u202f][:;!?»]|«[^\u00a0]/, `fr ${path}: ${text}`);
  });

  for (const tag of tags.filter((each) => KNOWN_TO_AUTOCONSENT.includes(each)))
    it(`reject in words that DuckDuckGo's autoconsent knows: ${tag}`, async () => {
      const messages = await load('', tag);
      const accept = messages['accept-all'].toLowerCase();
      const reject = messages['reject-all'].toLowerCase();
      assert.ok(fits(REJECT_PATTERNS, reject), reject);
      assert.ok(!fits(REJECT_PATTERNS, accept), accept);
      assert.ok(!fits(ACCEPT_PATTERNS, reject), reject);
    });
});
