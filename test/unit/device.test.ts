import {expect} from '@open-wc/testing';
import {Consent} from '../../src/consent.js';
import {createDevice} from '../../src/device/create-device.js';
import type {Identify} from '../../src/device/device.js';
import {memoryStorage} from './support/memory-storage.js';
import {changed, policy} from './support/policies.js';

describe('createDevice', () => {
  const found = {kind: 'bound', id: 'x', strength: 'strong', reason: 'given'} as const;
  let asked: number;
  const of = (consent: Consent, identify: Identify = () => Promise.resolve(found)) =>
    createDevice(consent, {
      identify: () => {
        asked++;
        return Promise.resolve({identify});
      },
      allTraits: () => Promise.reject(new Error('not in this mode')),
    });
  const consentOf = (under = policy) => new Consent(under, {storage: memoryStorage()});
  beforeEach(() => void (asked = 0));
  afterEach(() => sessionStorage.clear());

  it('fetches the code only once the purpose is allowed (L9, E1)', async () => {
    const consent = consentOf();
    expect((await of(consent)('licence')).reason).to.equal('requested');
    consent.decide({licence: false});
    expect((await of(consent)('licence')).kind).to.equal('random');
    expect(asked).to.equal(0);
    consent.decide({licence: true});
    expect(await of(consent)('licence')).to.equal(found);
  });

  it('stays shut for a child, whatever was given', async () => {
    const consent = consentOf();
    consent.decide({licence: true});
    Object.defineProperty(consent, 'minor', {value: true, configurable: true});
    const {kind, reason} = await of(consent)('licence');
    expect([kind, reason, asked]).to.deep.equal(['random', 'minor', 0]);
  });

  it('gives a number of this page, another for each purpose, and stores it only where that is declared and allowed (E3)', async () => {
    const [name, kind] = ['consent-gate-session-licence', 'sessionStorage'] as const;
    const first = await of(consentOf())('licence');
    expect(first.id).to.match(/^[\w-]{22}$/);
    expect((await of(consentOf())('licence')).id).to.equal(first.id);
    expect(sessionStorage).to.have.lengthOf(0);
    const under = (purpose: string) =>
      changed({services: [{id: 'guest', purpose, storage: [{kind, name}]}]});
    await of(consentOf(under('preference')))('licence');
    expect(sessionStorage).to.have.lengthOf(0);
    await of(consentOf(under('essential')))('licence');
    expect(sessionStorage.getItem(name)).to.equal(first.id);
    sessionStorage.setItem(name, 'kept');
    expect((await of(consentOf(under('essential')))('licence')).id).to.equal('kept');
    const other = changed({
      purposes: [...policy.purposes, {...policy.purposes[4]!, id: 'refunds'}],
    });
    expect((await of(consentOf(other))('refunds')).id)
      .to.match(/^[\w-]{22}$/)
      .and.not.equal(first.id);
  });

  it('takes an error, or a policy that is not valid, for nothing known', async () => {
    const consent = consentOf();
    consent.decide({licence: true});
    const broken = await of(consent, () => Promise.reject(new Error('no secure context')))(
      'licence',
    );
    expect([broken.kind, broken.reason]).to.deep.equal(['random', 'unavailable']);
    const none = await of(new Consent(Promise.reject(new Error('off line'))))('licence');
    expect([none.kind, none.id, none.reason]).to.deep.equal(['none', '', 'unavailable']);
    expect(await none.release()).to.deep.equal({released: false, reason: 'unavailable'});
  });
});
