/** What a policy links to is an address: nothing in it runs code at a press. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {register} from 'tsx/esm/api';

register();

const {definePolicy} = await import('../../src/model/define-policy.ts');

/** @param {object} more */
const policyWith = (more) => ({
  version: '1',
  purposes: [{id: 'essential', category: 'essential', basis: 'exempt'}],
  ...more,
});

/** Where a policy's addresses are, each with what puts one there and the fix that is proposed. */
const PLACES = {
  'site.privacyPolicy': {
    put: (url) => policyWith({site: {name: 'Site', privacyPolicy: url}}),
    fix: 'Write it like "/privacy" or "https://example.com/privacy".',
  },
  'site.contact': {
    put: (url) => policyWith({site: {name: 'Site', contact: url}}),
    fix: 'Write it like "privacy@example.com".',
  },
  'changes[0].url': {
    put: (url) => policyWith({changes: [{effective: '2026-12-01', summary: 'x', url}]}),
    fix: 'Write it like "/privacy" or "https://example.com/privacy".',
  },
};

/** As browsers read them: without spaces before, and without tabs and line breaks (https://url.spec.whatwg.org/#url-parsing). */
const BAD = [
  'javascript:alert(1)',
  'JavaScript:alert(1)//https://example.com/',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'javascript\t:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.com/1',
];

const GOOD = [
  '/privacy',
  './privacy',
  '../privacy.html',
  'privacy.html',
  '?page=privacy',
  '#privacy',
  '/a?b=c:d',
  '?javascript:alert(1)',
  '//example.com/privacy',
  'http://example.com/privacy',
  'https://example.com/a:b?c=d:e#f',
];

describe('an address in a policy', () => {
  for (const [path, {put, fix}] of Object.entries(PLACES)) {
    for (const url of BAD)
      it(`${path}: ${JSON.stringify(url)} is refused, with its place and the fix`, () => {
        assert.throws(
          () => definePolicy(put(url)),
          ({faults, message}) => {
            assert.deepEqual(
              faults.map((fault) => fault.path),
              [path],
            );
            assert.ok(message.includes(`${path} is ${JSON.stringify(url)}. ${fix}`), message);
            return true;
          },
        );
      });

    for (const url of GOOD) it(`${path}: ${url} is taken`, () => assert.ok(definePolicy(put(url))));
  }

  for (const contact of ['privacy@example.com', 'mailto:privacy@example.com', 'tel:+49301234'])
    it(`${contact} is a contact, and no place to read a policy`, () => {
      assert.ok(definePolicy(PLACES['site.contact'].put(contact)));
      if (contact.includes(':'))
        assert.throws(() => definePolicy(PLACES['site.privacyPolicy'].put(contact)));
    });

  it('is checked by editors too: every one in the schema has the pattern', () => {
    const {definitions} = JSON.parse(readFileSync('policy.schema.json', 'utf8'));
    for (const name of ['Address', 'Contact'])
      for (const url of BAD)
        assert.ok(!new RegExp(definitions[name].pattern, 'u').test(url), `${name}: ${url}`);
  });
});
