import {expect} from '@open-wc/testing';
import {activate} from '../../src/device/activate.js';
import {createAskSeats, type Answer} from '../../src/device/ask-seats.js';
import {readKey, removeKey} from '../../src/device/key-store.js';

const purpose = 'licence';
const seated: Answer = {
  status: 201,
  device: 'device',
  seat: {id: 'seat', label: '', activatedAt: '', lastSeenAt: '', current: true},
};

describe('activate', () => {
  afterEach(() => removeKey(purpose));

  /** Activates with a server that says this; gives the key by which it was asked. */
  const by = async (answer: Answer): Promise<unknown> => {
    let key: unknown;
    await activate(
      (route, body) => {
        if (route === '/challenge') return Promise.resolve({status: 201, challenge: 'x'});
        key = (body as {publicKey: {x: string}}).publicKey.x;
        return Promise.resolve(answer);
      },
      {purpose},
    );
    return key;
  };

  for (const [what, answer] of [
    ['was lost on its way', {status: 0}],
    ['is that there is trouble', {status: 503}],
  ] as const)
    it(`asks again by the same key where the answer ${what}: the seat may have been taken`, async () => {
      const first = await by(answer);
      expect((await readKey(purpose))?.seat).to.equal(undefined);
      expect(await by(seated)).to.equal(first);
      expect(await readKey(purpose)).to.include({device: 'device', seat: 'seat'});
      // Known by then, it stays so whatever is answered.
      expect(await by({status: 409})).to.equal(first);
      expect((await readKey(purpose))?.seat).to.equal('seat');
    });

  it('keeps nothing of a no', async () => {
    await by({status: 409});
    expect((await indexedDB.databases()).map(({name}) => name)).to.not.include(
      'consent-gate-device-licence',
    );
  });
});

describe('a question to the server', () => {
  const {fetch} = window;
  const {timeout} = AbortSignal;
  afterEach(() => Object.assign(window, {fetch}) && Object.assign(AbortSignal, {timeout}));

  it('waits for ten seconds, or until somebody has had enough, and is no error then', async () => {
    // A server that never answers.
    window.fetch = (_, init) =>
      new Promise((_, reject) =>
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
      );
    const times: number[] = [];
    AbortSignal.timeout = (time) => {
      times.push(time);
      return timeout.call(AbortSignal, 1);
    };
    for (const signal of [null, new AbortController().signal])
      expect(await createAskSeats('/seats', () => true, signal)('')).to.deep.equal({status: 0});
    expect(times).to.deep.equal([10_000, 10_000]);
    AbortSignal.timeout = () => new AbortController().signal;
    const stop = new AbortController();
    const asked = createAskSeats('/seats', () => true, stop.signal)('');
    stop.abort();
    expect(await asked).to.deep.equal({status: 0});
  });
});
