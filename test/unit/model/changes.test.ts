import {expect} from '@open-wc/testing';
import {dueChanges} from '../../../src/model/changes.js';
import {changed} from '../support/policies.js';

const change = {effective: '2026-12-01', summary: 'A map.'};
const policy = changed({changes: [change]});
const at = (time: string) => Date.parse(time);
const due = (time: string, cookies = '', from = policy) =>
  dueChanges(from, cookies, at(time)).map(({effective}) => effective);

describe('changes to be announced', () => {
  it('are due from fourteen days before until the day itself, at midnight UTC', () => {
    expect(due('2026-11-16T23:59:59Z')).to.deep.equal([]);
    expect(due('2026-11-17T00:00:00Z')).to.deep.equal(['2026-12-01']);
    expect(due('2026-11-30T23:59:59Z')).to.deep.equal(['2026-12-01']);
    expect(due('2026-12-01T00:00:00Z')).to.deep.equal([]);
  });

  it('are due as long before as they say', () => {
    const month = changed({changes: [{...change, effective: '2027-03-31', notice: 'P1M'}]});
    expect(due('2027-02-27T23:59:59Z', '', month)).to.deep.equal([]);
    // 31 February is its last day.
    expect(due('2027-02-28T00:00:00Z', '', month)).to.deep.equal(['2027-03-31']);
  });

  it('are not due once closed, by what our own cookie says and no other', () => {
    const time = '2026-11-20T00:00Z';
    expect(due(time, 'a=1; cookie_consent=&seen=2026-12-01')).to.deep.equal([]);
    expect(due(time, 'cookie_consent=v=1&id=x&seen=2026-11-25.2026-12-01; b=2')).to.deep.equal([]);
    expect(due(time, 'cookie_consent=v=1&policy=2026-12-01')).to.deep.equal(['2026-12-01']);
    expect(due(time, 'other=&seen=2026-12-01')).to.deep.equal(['2026-12-01']);
    const named = changed({changes: [change], cookie: {name: 'mine'}});
    expect(due(time, 'mine=&seen=2026-12-01', named)).to.deep.equal([]);
  });
});
