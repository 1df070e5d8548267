import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {describeDuration} from '../../dist/esm/components/internal/describe-duration.js';

const words = {session: 'until you close the browser', lasting: 'until it is deleted'};

describe('how long an item stays', () => {
  it('is what the policy says, in the page’s language', () => {
    const item = {kind: 'localStorage', name: 'x', duration: 'P6M'};
    assert.equal(describeDuration(item, 'en', words), '6 months');
    assert.equal(describeDuration(item, 'de', words), '6 Monate');
  });

  it('is the visit, where nothing is said of a cookie or of a visit’s storage, and of all else until it is deleted (L6)', () => {
    for (const kind of ['cookie', 'sessionStorage'])
      assert.equal(describeDuration({kind, name: 'x'}, 'en', words), words.session);
    for (const kind of ['localStorage', 'indexedDB', 'cache'])
      assert.equal(describeDuration({kind, name: 'x'}, 'en', words), words.lasting);
  });
});
