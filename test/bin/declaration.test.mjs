import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {html, nothing} from 'lit';
import {toHtml} from '../../bin/to-html.mjs';

mkdirSync('.cache', {recursive: true});
const folder = mkdtempSync('.cache/declaration-');
after(() => rmSync(folder, {recursive: true}));

const policy = {
  version: '7',
  site: {name: 'Harbour <Records>', contact: 'privacy@harbour.example'},
  purposes: [
    {id: 'essential', category: 'essential', basis: 'exempt'},
    {id: 'analytics', category: 'analytics', basis: 'consent', retention: 'P14M'},
  ],
  services: [
    {
      id: 'session',
      purpose: 'essential',
      storage: [{kind: 'cookie', name: 'sid', duration: 'PT24H', description: '"<img src=x>"'}],
    },
    {use: 'google-analytics', purpose: 'analytics'},
  ],
};

/** @param {unknown} value @param {string[]} more */
const declare = (value, ...more) => {
  const file = join(folder, 'policy.json');
  writeFileSync(file, JSON.stringify(value));
  return spawnSync(process.execPath, ['bin/consent-gate.mjs', 'declaration', file, ...more], {
    encoding: 'utf8',
  });
};

const textOf = (markup) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('npx consent-gate declaration', () => {
  it('prints everything that the policy and the registry declare (L6)', () => {
    const {stdout, status} = declare(policy);
    assert.equal(status, 0);
    const text = textOf(stdout);
    for (const part of [
      'version 7',
      'Running the site',
      'Measuring how the site is used',
      'sid',
      '24 hours',
      '_ga_*',
      '2 years',
      'Google Ireland Limited · Ireland',
      '14 months',
      'cookie_consent',
      'privacy@harbour.example',
    ])
      assert.ok(text.includes(part), part);
    assert.match(stdout, /^<consent-declaration lang="en">\n<div data-static>/);
    assert.ok(!/<(script|input|button|style)\b/.test(stdout), 'It has nothing that needs script.');
  });

  it('prints words as words, whatever they look like', () => {
    const {stdout} = declare(policy);
    assert.ok(!stdout.includes('<img'));
    assert.ok(stdout.includes('&#34;&#60;img src=x&#62;&#34;'));
    assert.ok(!stdout.includes('<Records>'));
  });

  it('speaks another language, and says so where there is none', () => {
    const text = textOf(declare(policy, '--lang', 'de-AT').stdout);
    assert.match(text, /Rechtsgrundlage.* _ga Unterscheidet Besucher voneinander\. Cookie 2 Jahre/);
    const {status, stderr} = declare(policy, '--lang', 'xx');
    assert.equal(status, 1);
    assert.match(stderr, /there is no "xx"/);
  });

  it('writes a file, and the style sheet if asked', () => {
    const out = join(folder, 'out.html');
    assert.equal(declare(policy, '-o', out, '--style').status, 0);
    assert.match(readFileSync(out, 'utf8'), /^<style>:where\(consent-declaration\) \{/);
  });

  it('refuses a policy with faults, and words that mean nothing', () => {
    const {status, stderr} = declare({...policy, purposes: [{id: 'x'}]});
    assert.equal(status, 1);
    assert.match(stderr, /purposes\[0\]\.category is missing/);
    assert.match(declare(policy, '--langs', 'de').stderr, /Did you mean "--lang"/);
  });
});

describe('a template as text', () => {
  it('escapes values and leaves out what needs script', () => {
    const on = () => {};
    assert.equal(
      toHtml(
        html`<p a=${'"<'} ?b=${true} ?c=${false} .d=${1} @e=${on} f=${nothing}>
          ${'<i>'}${[html`<b>${1}</b>`, nothing, undefined]}
        </p>`,
      ),
      '<p a="&#34;&#60;" b > &#60;i&#62;<b>1</b> </p>',
    );
  });
});
