import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

mkdirSync('.cache', {recursive: true});
const folder = mkdtempSync('.cache/banner-');
after(() => rmSync(folder, {recursive: true}));

const policy = {
  version: '7',
  site: {name: 'Harbour <Records>', privacyPolicy: '/privacy?a&b'},
  purposes: [
    {id: 'essential', category: 'essential', basis: 'exempt'},
    {id: 'analytics', category: 'analytics', basis: 'consent'},
  ],
  services: [{use: 'google-analytics', purpose: 'analytics'}],
};

/** @param {object} more of the policy @param {string[]} words */
const write = (more, ...words) => {
  const file = join(folder, 'policy.json');
  writeFileSync(file, JSON.stringify({...policy, ...more}));
  return spawnSync(process.execPath, ['bin/consent-gate.mjs', 'banner', file, ...words], {
    encoding: 'utf8',
  });
};

describe('npx consent-gate banner', () => {
  it('prints the question in the language of the page, with a no beside the yes (L8)', () => {
    const {stdout, status} = write({}, '--lang', 'ar');
    assert.equal(status, 0);
    assert.match(stdout, /^<template><consent-banner [^>]*lang="ar" dir="rtl" open=""/);
    const actions = [...stdout.matchAll(/<button [^>]*data-action="([\w-]+)"/g)].map(
      ([, action]) => action,
    );
    assert.deepEqual(actions, ['reject-all', 'accept-all', 'manage']);
    assert.match(stdout, /<a href="\/privacy\?a&#38;b">/);
    assert.ok(stdout.includes('Harbour &#60;Records&#62;'), 'Words are words.');
  });

  it('says it as the policy words it, and looks as the policy has it look', () => {
    const {stdout} = write({
      ui: {theme: 'paper', scheme: 'dark', layout: 'card', messages: {en: {title: 'May we?'}}},
    });
    assert.match(stdout, /<consent-banner layout="card"/);
    assert.ok(stdout.includes('>May we?</h2>'));
    assert.match(stdout, /<style>:where\(:root\)\{--consent-color-scheme:dark;[^<]*Palatino/);
  });

  it('writes a file, and what a Content-Security-Policy has to allow in it', () => {
    const out = join(folder, 'banner.html');
    const {stdout} = write({}, '-o', out);
    const html = readFileSync(out, 'utf8');
    const texts = [...html.matchAll(/<(style|script)\b[^>]*>([^]*?)<\/\1>/g)];
    assert.equal(texts.length, 3);
    for (const [, tag, text] of texts) {
      const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
      const line = stdout.split('\n').find((each) => each.includes(`${tag}-src`));
      assert.ok(line?.includes(hash), `${tag}: ${hash}`);
    }
  });

  it('looks for the cookie under the name that the policy gives it', () => {
    assert.match(write({cookie: {name: 'mine'}}).stdout, /<script data-cookie="mine">/);
  });

  for (const [more, reason] of [
    [{regime: 'by-region'}, /^regime: /],
    [{purposes: [policy.purposes[0]], services: []}, /^purposes: /],
    [{ui: {layout: 'modal'}}, /^ui\.layout: /],
    [{ui: {theme: 'page'}}, /^ui\.theme: /],
    [{version: 7}, /version/],
  ])
    it(`refuses, and says why: ${JSON.stringify(more)}`, () => {
      const {status, stderr, stdout} = write(more);
      assert.equal(status, 1);
      assert.match(stderr, reason);
      assert.equal(stdout, '');
    });

  it('knows its own words only', () => {
    assert.match(write({}, '--style').stderr, /"--style" means nothing here/);
    assert.match(write({}, '--lang', 'xx').stderr, /there is no "xx"/);
  });
});
