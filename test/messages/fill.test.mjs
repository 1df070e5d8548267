import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {register} from 'tsx/esm/api';

register();

const {fill} = await import('../../components/internal/fill.ts');
const {joinParts} = await import('../../components/internal/join-parts.ts');
const {describeDeclaration} =
  await import('../../components/consent-declaration/describe-declaration.ts');
const {messages} = await import('../../components/messages/en.ts');
const {messages: content} = await import('../../components/messages/content/en.ts');

describe('what is put into a sentence', () => {
  it('keeps its own direction among words from right to left: no day is read backwards', () => {
    assert.equal(
      fill('الإصدار {version} من السياسة', {version: '2026-11-20'}),
      'الإصدار \u20682026-11-20\u2069 من السياسة',
    );
    assert.equal(fill('גרסה {version}', {version: '1'}), 'גרסה \u20681\u2069');
    assert.equal(joinParts('_ga_*', undefined, 'سنتان'), '\u2068_ga_*\u2069 · \u2068سنتان\u2069');
  });

  it('is left alone elsewhere, whatever it looks like', () => {
    assert.equal(fill('{site} asks', {site: '$& {site}'}), '$& {site} asks');
    assert.equal(fill('{site}', {}), '');
    assert.equal(joinParts('a', '', 'b'), 'a · b');
  });

  it('is “this site”, where the policy has no name for it and the sentence has begun', () => {
    const policy = {version: '1', purposes: []};
    const words = {...messages, ...content};
    const {intro} = describeDeclaration({policy, purposes: [], language: 'en', words});
    assert.match(intro, /everything this site may store/);
  });
});
