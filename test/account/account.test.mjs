import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {accountMarkup, accountPolicy, syncAccount} from '../../dist/esm/src/account/index.js';
import {Consent} from '../../dist/esm/src/consent.js';
import {definePolicy} from '../../dist/esm/src/index.js';

const DAY = 864e5;
const NOW = Date.UTC(2026, 10, 21);

const policy = {
  version: '1',
  cookie: {domain: 'site.example'},
  purposes: [
    {id: 'analytics', category: 'analytics', basis: 'consent'},
    {id: 'marketing', category: 'marketing', basis: 'consent'},
  ],
  services: [
    {id: 'stats', purpose: 'analytics'},
    {id: 'maps', purpose: 'analytics'},
  ],
};

/** A site with accounts, as far as its choices go, and the browsers that its visitors have. */
const createSite = () => {
  const accounts = {};
  let now = NOW;

  /** @param {number} ahead by how much its clock is ahead of the server's */
  const createBrowser = (ahead = 0) => {
    const jar = new Map();

    /** A page as the server writes it, and the consent in it. */
    const open = async (accountId) => {
      const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
      const sync = accountId
        ? await syncAccount(policy, accountId, {cookie, stored: accounts[accountId], now})
        : {policy};
      if (sync.save) accounts[accountId] = sync.save;
      if (sync.setCookie) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(sync.setCookie);
        jar.set(name, value);
      }
      const name = sync.policy.cookie.name ?? 'cookie_consent';
      const consent = new Consent(sync.policy, {
        now: () => now + ahead,
        storage: {read: () => jar.get(name), write: (text) => void jar.set(name, text)},
      });
      await consent.ready;
      const statuses = () => policy.purposes.map(({id}) => consent.status(id)).join(' ');
      return {consent, sync, statuses};
    };
    return {jar, open};
  };
  return {accounts, createBrowser, wait: (time) => void (now += time)};
};

describe('choices that follow an account (N4)', () => {
  it('come along to another device, where there is nothing to ask, and the visitor is told once', async () => {
    const {createBrowser, wait} = createSite();
    const [laptop, phone] = [createBrowser(), createBrowser()];
    const first = await laptop.open('ann');
    assert.deepEqual(first.consent.open, ['analytics', 'marketing']);
    first.consent.decide({analytics: true, marketing: false});
    wait(DAY);
    assert.ok((await laptop.open('ann')).sync.save);
    const there = await phone.open('ann');
    assert.equal(there.statuses(), 'given refused');
    assert.deepEqual(there.consent.open, []);
    assert.equal(there.sync.told, 'applied');
    const again = await phone.open('ann');
    assert.deepEqual(Object.keys(again.sync), ['policy']);
  });

  it('end on every device with a withdrawal on one: a no goes as far as a yes', async () => {
    const {createBrowser, wait} = createSite();
    const [laptop, phone] = [createBrowser(), createBrowser()];
    (await laptop.open('ann')).consent.acceptAll();
    await laptop.open('ann');
    wait(DAY);
    const there = await phone.open('ann');
    wait(DAY);
    there.consent.withdraw();
    await phone.open('ann');
    wait(DAY);
    const back = await laptop.open('ann');
    assert.equal(back.statuses(), 'withdrawn withdrawn');
    assert.equal(back.sync.told, 'applied');
  });

  it('leave alone who uses the browser without an account, or with another one', async () => {
    const {createBrowser} = createSite();
    const shared = createBrowser();
    (await shared.open()).consent.rejectAll();
    (await shared.open('ann')).consent.acceptAll();
    assert.equal((await shared.open()).statuses(), 'refused refused');
    assert.equal((await shared.open('bob')).statuses(), 'requested requested');
    assert.equal((await shared.open('ann')).statuses(), 'given given');
    // Whose they are is in no cookie's name.
    assert.ok([...shared.jar.keys()].every((name) => !/ann|bob/.test(name)));
    assert.equal(shared.jar.size, 2);
  });

  it('do not undo what the device said no to later: that stays off, is asked, and the visitor is told', async () => {
    for (const [say, expected] of [
      [(consent) => consent.decide({analytics: false}), 'requested given'],
      [(consent) => consent.object('marketing'), 'given requested'],
      [(consent) => consent.decide({analytics: true}, {except: ['maps']}), 'requested given'],
      [(consent) => consent.acceptAll(), 'given given'],
    ]) {
      const {accounts, createBrowser, wait} = createSite();
      const [laptop, phone] = [createBrowser(), createBrowser()];
      (await laptop.open('ann')).consent.acceptAll();
      await laptop.open('ann');
      const stored = accounts.ann;
      wait(DAY);
      say((await phone.open()).consent);
      wait(DAY);
      const signedIn = await phone.open('ann');
      assert.equal(signedIn.statuses(), expected);
      const isConflict = expected.includes('requested');
      assert.equal(signedIn.sync.told, isConflict ? 'conflict' : 'applied');
      // Nobody has answered yet, so that it is for this device alone; and it stays so.
      const later = await phone.open('ann');
      assert.equal(later.statuses(), expected);
      assert.equal(accounts.ann, stored);
      wait(DAY);
      later.consent.rejectAll();
      await phone.open('ann');
      assert.match(
        (await laptop.open('ann')).statuses(),
        /^(refused|withdrawn) (refused|withdrawn)$/,
      );
    }
  });

  it('count over what the device said before', async () => {
    const {createBrowser, wait} = createSite();
    const [laptop, phone] = [createBrowser(), createBrowser()];
    (await phone.open()).consent.rejectAll();
    wait(DAY);
    (await laptop.open('ann')).consent.acceptAll();
    await laptop.open('ann');
    wait(DAY);
    const there = await phone.open('ann');
    assert.equal(there.statuses(), 'given given');
    assert.equal(there.sync.told, 'applied');
  });

  it('are none once they have expired, or where what is stored is not ours, or from the future', async () => {
    const {accounts, createBrowser, wait} = createSite();
    (await createBrowser().open('ann')).consent.acceptAll();
    const laptop = createBrowser();
    (await laptop.open('ann')).consent.acceptAll();
    await laptop.open('ann');
    const stored = accounts.ann;
    for (const junk of [
      'true',
      stored.slice(0, -1),
      `${stored}&x=1`,
      stored.replace('given', 'give'),
    ]) {
      accounts.ann = junk;
      const there = await createBrowser().open('ann');
      assert.equal(there.statuses(), 'requested requested', junk);
      assert.equal(there.sync.setCookie, undefined);
    }
    // One of several servers may be a little ahead of the others.
    accounts.ann = stored.replace(/time=\d+/, `time=${NOW / 1e3 + 2}`);
    assert.ok((await createBrowser().open('ann')).sync.setCookie);
    accounts.ann = stored.replace(/time=\d+/, `time=${NOW / 1e3 + 9e6}`);
    assert.equal((await createBrowser().open('ann')).sync.setCookie, undefined);
    accounts.ann = stored;
    wait(200 * DAY);
    assert.equal((await createBrowser().open('ann')).statuses(), 'requested requested');
  });

  it('come along from a device whose clock is ahead, and are of the time when the server saw them', async () => {
    const {accounts, createBrowser, wait} = createSite();
    const [laptop, phone] = [createBrowser(DAY / 2), createBrowser()];
    (await laptop.open('ann')).consent.acceptAll();
    const {sync} = await laptop.open('ann');
    assert.ok(sync.save && sync.setCookie);
    assert.equal(sync.told, undefined);
    assert.match(accounts.ann, new RegExp(`&time=${NOW / 1e3}&`));
    wait(6e4);
    // And no more is there to say.
    assert.deepEqual(Object.keys((await laptop.open('ann')).sync), ['policy']);
    const there = await phone.open('ann');
    assert.equal(there.statuses(), 'given given');
    assert.equal(there.sync.told, 'applied');
  });

  it('have no last word over a later no, though the clock that they were made by says so', async () => {
    const {createBrowser, wait} = createSite();
    const [laptop, phone] = [createBrowser(DAY / 2), createBrowser()];
    (await laptop.open('ann')).consent.acceptAll();
    await laptop.open('ann');
    wait(6e4);
    (await phone.open('ann')).consent.withdraw();
    await phone.open('ann');
    wait(6e4);
    assert.equal((await laptop.open('ann')).statuses(), 'withdrawn withdrawn');
    wait(DAY);
    assert.equal((await phone.open('ann')).statuses(), 'withdrawn withdrawn');
  });

  it('keep when older answers were given, and which announcements were closed', async () => {
    const {accounts, createBrowser, wait} = createSite();
    const laptop = createBrowser(DAY / 2);
    (await laptop.open('ann')).consent.decide({analytics: true});
    wait(60e3);
    (await laptop.open('ann')).consent.decide({marketing: false});
    const [name, text] = [...laptop.jar].at(-1);
    laptop.jar.set(name, `${text}&seen=2026-12-01`);
    wait(1e3);
    await laptop.open('ann');
    assert.match(accounts.ann, /given=analytics:\w{4}:1&refused=marketing:\w{4}$/);
    assert.match(laptop.jar.get(name), /&seen=2026-12-01$/);
  });

  it('are none from more than a day ahead', async () => {
    const {accounts, createBrowser} = createSite();
    const laptop = createBrowser(DAY + 1e3);
    (await laptop.open('ann')).consent.acceptAll();
    assert.deepEqual(Object.keys((await laptop.open('ann')).sync), ['policy']);
    assert.equal(accounts.ann, undefined);
  });

  it('come in a cookie that a page reads, for as long as the answer is good, on the domain that shares it', async () => {
    const {accounts, createBrowser} = createSite();
    const laptop = createBrowser();
    (await laptop.open('ann')).consent.acceptAll();
    await laptop.open('ann');
    const {setCookie} = await syncAccount(policy, 'ann', {
      cookie: null,
      stored: accounts.ann,
      now: NOW,
    });
    assert.match(
      setCookie,
      /^cookie_consent_[A-Za-z0-9]{10}=v=1&[\w=&|:-]+; Path=\/; SameSite=Lax; Secure; Expires=Fri, 21 May 2027 00:00:00 GMT; Domain=site\.example$/,
    );
  });

  it('are a policy’s like any other, whatever its cookie is called', async () => {
    const name = 'c'.repeat(64);
    const own = await accountPolicy({...policy, cookie: {name}}, 'ann');
    assert.equal(own.cookie.name.length, 64);
    for (let i = 0; i < 50; i++)
      assert.match((await accountPolicy(policy, `account ${i}`)).cookie.name, /^\w+$/);
    assert.doesNotThrow(() => definePolicy(own));
    assert.notEqual(
      own.cookie.name,
      (await accountPolicy({...policy, cookie: {name}}, 'bob')).cookie.name,
    );
  });

  it('say within the question that they are for the account, or there is no question', () => {
    assert.equal(
      accountMarkup({hint: 'For <your> account & every device.', status: 'Applied.'}),
      '<consent-banner><p>For &lt;your> account &amp; every device.</p></consent-banner><p role="status">Applied.</p>',
    );
    assert.throws(() => accountMarkup({hint: ' '}), TypeError);
  });
});
