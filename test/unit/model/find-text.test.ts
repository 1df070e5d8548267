import {expect} from '@open-wc/testing';
import {findText} from '../../../src/model/find-text.js';

const record = (time: number, rest = '&given=analytics:abcd') =>
  `v=1&id=${'A'.repeat(22)}&time=${time}&policy=1&hash=abcdefg&by=saved&lang=en${rest}`;

const find = (...values: string[]) =>
  findText(values.map((value) => `own=${value}`).join('; '), 'own');

describe('the decision’s text in a jar', () => {
  it('is there or not, under its own name', () => {
    expect(findText('', 'own')).to.equal(undefined);
    expect(findText(undefined, 'own')).to.equal(undefined);
    expect(findText('disown=1; owner=2', 'own')).to.equal(undefined);
    expect(findText('a=b; own=x=y&z; own2=3', 'own')).to.equal('x=y&z');
    expect(findText('own=', 'own')).to.equal('');
  });

  it('is the newest record where two jars’ cookies have the name, and junk where there is nothing else', () => {
    const [old, young] = [record(1795000000), record(1795000001, '&withdrawn=analytics:abcd')];
    expect(find(old, young)).to.equal(young);
    expect(find(young, old)).to.equal(young);
    expect(find('accepted', young, old)).to.equal(young);
    const refused = record(1, '&refused=analytics:abcd');
    expect([find(record(1), refused), find(refused, record(1))]).to.deep.equal([refused, refused]);
    expect(find('{"level":["all"]}')).to.equal('{"level":["all"]}');
  });

  it('is read though a server wrote it again, in quotes or with percent signs; and never throws', () => {
    expect(find(encodeURIComponent(record(1795000000)))).to.equal(record(1795000000));
    expect(find(`"${record(1795000000)}"`)).to.equal(record(1795000000));
    expect(find('%E0%A4%A')).to.equal('%E0%A4%A');
  });
});
