import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {createSeats} from 'consent-gate/server';
import {ORIGIN, SECRET} from '../server/support/device.mjs';

const text = readFileSync('docs/seats.md', 'utf8');
const blocks = [...text.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, code]) => code);

describe('docs/seats.md', () => {
  it('imports what there is', async () => {
    const imports = [...text.matchAll(/^import \{([^}]+)\} from '(consent-gate\/[^']+)'/gm)];
    assert.ok(imports.length >= 4);
    for (const [, names, from] of imports) {
      const module = await import(from);
      for (const name of names.split(',')) assert.ok(name.trim() in module, `${from}: ${name}`);
    }
  });

  for (const [i, code] of blocks.entries())
    it(`has code that can be read: ${i + 1}`, () => {
      // A piece of an object needs one around it.
      const whole = /^\w+: /.test(code) ? `void {${code}};` : code;
      const {status, stderr} = spawnSync(
        process.execPath,
        ['--input-type=module', '--check', '-'],
        {input: whole, encoding: 'utf8'},
      );
      assert.equal(status, 0, stderr);
    });

  it('has every option in its table, and no other', () => {
    const rows = [...text.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
    const source = readFileSync('src/server/settings.ts', 'utf8');
    const body = /export interface SeatsOptions \{([^]*?)\n\}/.exec(source)[1];
    const options = [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name]) => name);
    // The clock is for tests.
    assert.deepEqual(
      rows,
      options.filter((name) => name !== 'now'),
    );
  });

  it('has the Next.js route: whatever comes after the request is no matter', async () => {
    const options = {store: {}, origin: ORIGIN, secret: SECRET, authorize: () => undefined};
    const seats = createSeats(options);
    const answer = await seats(new Request(`${ORIGIN}/consent-gate/seats`), {params: {}});
    assert.equal(answer.status, 401);
  });
});
