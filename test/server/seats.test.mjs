import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {createSeats} from '../../dist/esm/src/server/index.js';
import {
  as,
  authorize,
  createDevice,
  digestOf,
  ORIGIN,
  PURPOSE,
  request,
  SECRET,
} from './support/device.mjs';
import {STORES} from './support/stores.mjs';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** So long nobody was there that a fingerprint may find the seat: a week, and a day since one visit a day is noted. */
const AWAY = 8 * DAY;
const fingerprint = (letter, version = '5.2') => ({
  fingerprint: {version, digest: digestOf(letter)},
});

for (const {name, skip, open} of STORES)
  describe(`seats on ${name}`, {skip}, () => {
    /** @type {import('../../dist/esm/src/server/index.js').Store} */
    let store;
    let close;
    let time = Date.parse('2026-11-21T12:00:00Z');
    before(async () => ({store, close} = await open()));
    after(() => close());

    const make = (more) =>
      createSeats({
        store,
        origin: ORIGIN,
        secret: SECRET,
        authorize,
        now: () => time,
        onError: (error) => {
          throw error;
        },
        ...more,
      });
    let main;
    const seats = (each) => (main ??= make())(each);
    let people = 0;
    /** Somebody new. */
    const person = () => `person ${++people}`;
    const devices = (count, account, licence, handler = seats) =>
      Promise.all(Array.from({length: count}, () => createDevice(handler, account, licence)));
    const count = async (table) =>
      (await store.query(`select count(*)::int as n from consent_gate_${table}`))[0].n;

    it('are given to three devices; the fourth is told kindly and may release one (E8)', async () => {
      const [a, b, c, d] = await devices(4, person());
      const first = await a.activate({label: 'Firefox on Linux'});
      assert.equal(first.status, 201);
      assert.match(first.body.device, /^[A-Za-z0-9_-]{22}$/);
      assert.deepEqual(first.body, {
        device: first.body.device,
        seat: {
          id: first.body.seat.id,
          label: 'Firefox on Linux',
          activatedAt: new Date(time).toISOString(),
          lastSeenAt: new Date(time).toISOString(),
          current: true,
        },
        used: 1,
        limit: 3,
        decision: 'allow',
      });
      assert.equal((await b.activate()).body.used, 2);
      assert.equal((await c.activate()).body.used, 3);

      const fourth = await d.activate();
      assert.equal(fourth.status, 409);
      assert.equal(fourth.headers.get('content-type'), 'application/problem+json');
      assert.equal(fourth.headers.getSetCookie().length, 0);
      const {code, decision, used, limit, canRelease, seats: list} = fourth.body;
      assert.deepEqual(
        {code, decision, used, limit, canRelease},
        {code: 'seats-taken', decision: 'review', used: 3, limit: 3, canRelease: true},
      );
      assert.equal(list.length, 3);
      assert.ok(list.every(({current}) => current === false));

      assert.equal((await d.release(first.body.seat.id)).status, 204);
      assert.equal((await d.activate()).status, 201);
      assert.equal((await a.list()).body.seats.filter(({current}) => current).length, 0);
      assert.equal((await a.activate()).status, 409);
    });

    it('come with a cookie that script cannot read, and no other site can set', async () => {
      const [device] = await devices(1, person());
      const {headers} = await device.activate();
      assert.match(
        headers.getSetCookie()[0],
        /^__Host-consent-device=[A-Za-z0-9_-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=7776000$/,
      );
    });

    it('on plain-http loopback come with a cookie that works there', async () => {
      const origin = 'http://localhost:8080';
      const handler = make({origin: [ORIGIN, origin]});
      const account = person();
      const device = await createDevice(
        (each) => handler(new Request(each.url.replace(ORIGIN, origin), each)),
        account,
      );
      const challenge = (await device.send('/challenge', {origin})).body.challenge;
      const proof = await device.prove(challenge, {origin});
      const {status, headers} = await device.send('/activate', {
        origin,
        body: await device.claim(challenge, {proof}),
      });
      assert.equal(status, 201);
      assert.match(
        headers.getSetCookie()[0],
        /^consent-device=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=7776000$/,
      );
      assert.equal((await device.list()).body.seats[0].current, true);
      // On https anybody below the domain could have set that name.
      const outside = await createDevice(handler, account);
      outside.setCookie(device.cookie());
      assert.equal((await outside.list()).body.seats[0].current, false);
    });

    it('stay the same for the same device', async () => {
      const [device, other] = await devices(2, person());
      const first = await device.activate({label: 'One'});
      await other.activate();
      time += MINUTE;
      const again = await device.activate();
      assert.equal(again.status, 200);
      assert.equal(again.body.device, first.body.device);
      assert.equal(again.body.seat.label, 'One');
      assert.equal(again.body.seat.activatedAt, first.body.seat.activatedAt);
      assert.equal(again.body.seat.lastSeenAt, new Date(time).toISOString());
      assert.equal(again.body.used, 2);
      assert.equal((await device.activate({label: 'Two'})).body.seat.label, 'Two');
    });

    it('stay the same where the key was cleared and the cookie was not', async () => {
      const [device] = await devices(1, person());
      const first = await device.activate();
      const cookie = device.cookie();
      await device.clearKey();
      const again = await device.activate();
      assert.equal(again.status, 200);
      assert.equal(again.body.device, first.body.device);
      assert.equal(again.body.reattached, undefined);
      // A copy of the old cookie opens nothing any more.
      assert.notEqual(device.cookie(), cookie);
      device.setCookie(cookie);
      assert.equal((await device.list()).body.seats[0].current, false);
    });

    it('are exactly three when fifty devices come at once', async () => {
      const all = await devices(50, person());
      const claims = await Promise.all(all.map(async (each) => each.claim(await each.challenge())));
      const answers = await Promise.all(
        all.map((each, i) => each.send('/activate', {body: claims[i]})),
      );
      const statuses = answers.map(({status}) => status).sort();
      assert.deepEqual(statuses, [201, 201, 201, ...Array(47).fill(409)]);
      assert.equal((await all[0].list()).body.used, 3);
    });

    it('are exactly one when a device comes twenty times at once', async () => {
      const [device] = await devices(1, person());
      const claims = await Promise.all(
        Array.from({length: 20}, async () => device.claim(await device.challenge())),
      );
      const answers = await Promise.all(claims.map((body) => device.send('/activate', {body})));
      const statuses = answers.map(({status}) => status).sort();
      assert.deepEqual(statuses, [...Array(19).fill(200), 201]);
      assert.equal(new Set(answers.map(({body}) => body.device)).size, 1);
      // Whichever answer came last: all tabs got the same cookie.
      assert.equal(new Set(answers.map(({headers}) => headers.get('set-cookie'))).size, 1);
      assert.equal((await device.list()).body.seats[0].current, true);
    });

    it('are found again by a fingerprint where all else was cleared (9.4)', async () => {
      const account = person();
      const [device, , third] = await devices(3, account);
      const first = await device.activate(fingerprint('a'));
      const [fresh] = await devices(1, account);
      time += AWAY;
      const again = await fresh.activate(fingerprint('a'));
      assert.equal(again.status, 200);
      assert.equal(again.body.reattached, true);
      assert.equal(again.body.device, first.body.device);
      assert.equal(again.body.used, 1);
      // Another version means unknown, another digest a new device.
      time += AWAY;
      const [other] = await devices(1, account);
      assert.equal((await other.activate(fingerprint('a', '5.3'))).status, 201);
      assert.equal((await third.activate(fingerprint('b'))).status, 201);
    });

    it('are never found by a fingerprint that two of them have', async () => {
      const account = person();
      const [a, b, c] = await devices(3, account);
      const first = await a.activate(fingerprint('a'));
      const second = await b.activate();
      // As if both had been activated before either was seen with a fingerprint.
      await b.activate(fingerprint('a'));
      assert.notEqual(first.body.device, second.body.device);
      time += AWAY;
      assert.equal((await c.activate(fingerprint('a'))).status, 201);
    });

    it('do not go to a twin of a device that is in use, which is told instead (E8)', async () => {
      const handler = make({limit: 1});
      const [device, twin] = await devices(2, person(), undefined, handler);
      const first = await device.activate(fingerprint('a'));
      const isTold = async (each) => {
        const {status, body} = await each.activate(fingerprint('a'));
        assert.deepEqual([status, body.code, body.decision], [409, 'seats-taken', 'review']);
        assert.deepEqual([body.canRelease, body.seats[0].id], [true, first.body.seat.id]);
      };
      await isTold(twin);
      // A look is a visit. That of the day of an earlier one is not noted, but counts.
      time += 5 * DAY;
      await device.list();
      time += DAY - MINUTE;
      await device.list();
      time += 7 * DAY;
      await isTold(twin);
      assert.equal((await device.list()).body.seats[0].current, true);
      time += AWAY - MINUTE;
      await isTold(twin);
      time += MINUTE;
      const found = await twin.activate(fingerprint('a'));
      assert.deepEqual([found.status, found.body.reattached], [200, true]);
      // They do not take turns: who comes back from holiday sees who has it, and may release it.
      await isTold(device);
      assert.equal((await twin.list()).body.seats[0].current, true);
      assert.equal((await device.release(first.body.seat.id)).status, 204);
      assert.equal((await device.activate(fingerprint('a'))).status, 201);
    });

    it('wait for as long as the site says before a fingerprint finds them', async () => {
      const handler = make({limit: 1, reattach: 'P1M'});
      const [device, cleared] = await devices(2, person(), undefined, handler);
      await device.activate(fingerprint('a'));
      time += 28 * DAY;
      assert.equal((await cleared.activate(fingerprint('a'))).status, 409);
      time += 4 * DAY;
      assert.equal((await cleared.activate(fingerprint('a'))).status, 200);
    });

    it('of two people with the same fingerprint have nothing to do with each other', async () => {
      const [ana, ben] = [person(), person()];
      const [a] = await devices(1, ana);
      const [b] = await devices(1, ben);
      const one = await a.activate(fingerprint('c'));
      time += AWAY;
      const two = await b.activate(fingerprint('c'));
      assert.equal(two.status, 201);
      assert.notEqual(one.body.device, two.body.device);
      assert.equal((await b.list()).body.used, 1);
      assert.equal((await a.activate()).body.device, one.body.device);
      assert.equal((await b.release(one.body.seat.id)).status, 404);
    });

    it('of two people with one licence and the same fingerprint stay apart', async () => {
      const licence = person();
      const [a] = await devices(1, person(), licence);
      const [b] = await devices(1, person(), licence);
      const one = await a.activate(fingerprint('d'));
      time += AWAY;
      const two = await b.activate(fingerprint('d'));
      assert.equal(two.status, 201);
      assert.notEqual(one.body.device, two.body.device);
      assert.equal(two.body.used, 2);
      // Nor does either keep the other from being found again.
      time += AWAY;
      await a.clearKey();
      a.clearCookie();
      const again = await a.activate(fingerprint('d'));
      assert.deepEqual([again.status, again.body.device], [200, one.body.device]);
    });

    it('do not go to whoever holds a cookie of another licence', async () => {
      const [a] = await devices(1, person());
      const [b] = await devices(1, person());
      const one = await a.activate();
      b.setCookie(a.cookie());
      const two = await b.activate();
      assert.equal(two.status, 201);
      assert.notEqual(two.body.device, one.body.device);
      assert.equal((await a.list()).body.used, 1);
    });

    describe('are refused, and nothing is stored,', () => {
      const refused = async (device, body) => {
        const before = await count('seats');
        const {status, body: problem} = await device.send('/activate', {body});
        assert.deepEqual([status, problem.code], [403, 'proof']);
        assert.equal(await count('seats'), before);
      };

      it('for a proof that was used already', async () => {
        const [device] = await devices(1, person());
        const body = await device.claim(await device.challenge());
        assert.equal((await device.send('/activate', {body})).status, 201);
        await refused(device, body);
      });

      it('for a challenge that was used for a refusal at the limit', async () => {
        const handler = make({limit: 1});
        const [a, b] = await devices(2, person(), undefined, handler);
        await a.activate();
        const body = await b.claim(await b.challenge());
        assert.equal((await b.send('/activate', {body})).status, 409);
        await refused(b, body);
      });

      it('for another key’s signature', async () => {
        const [device, thief] = await devices(2, person());
        const challenge = await device.challenge();
        await refused(device, {
          ...(await device.claim(challenge)),
          proof: await thief.prove(challenge),
        });
      });

      for (const [what, change] of [
        ['action', {action: 'release'}],
        ['origin', {origin: 'https://evil.example'}],
        ['purpose', {purpose: 'refund-fraud'}],
      ])
        it(`for a signature on another ${what}`, async () => {
          const [device] = await devices(1, person());
          const challenge = await device.challenge();
          const proof = await device.prove(challenge, change);
          await refused(device, await device.claim(challenge, {proof}));
        });

      it('for another account’s challenge, though the licence is the same', async () => {
        const licence = person();
        const [a] = await devices(1, person(), licence);
        const [b] = await devices(1, person(), licence);
        await refused(b, await b.claim(await a.challenge()));
      });

      it('for another licence’s challenge, though the account is the same', async () => {
        const account = person();
        const [a] = await devices(1, account, person());
        const [b] = await devices(1, account, person());
        await refused(b, await b.claim(await a.challenge()));
      });

      it('for another purpose’s challenge', async () => {
        const account = person();
        const [a] = await devices(1, account, undefined, make({purpose: 'refund-fraud'}));
        const [b] = await devices(1, account);
        await refused(b, await b.claim(await a.challenge()));
      });

      it('for a challenge that is older than a minute, or was made up', async () => {
        const [device] = await devices(1, person());
        const {challenge, expires} = (await device.send('/challenge')).body;
        assert.equal(expires, new Date(time + MINUTE).toISOString());
        assert.match(challenge, /^[A-Za-z0-9_-]{43}$/);
        const body = await device.claim(challenge);
        time += MINUTE;
        await refused(device, body);
        await refused(device, await device.claim('A'.repeat(43)));
      });

      it('for a key that is on no curve', async () => {
        const [device] = await devices(1, person());
        const body = await device.claim(await device.challenge());
        await refused(device, {
          ...body,
          publicKey: {...body.publicKey, y: body.publicKey.x},
        });
      });
    });

    it('are free again when nobody came for 90 days', async () => {
      const account = person();
      const [a, b, c, d] = await devices(4, account);
      const gone = await a.activate();
      await b.activate();
      time += 45 * DAY;
      await c.activate();
      assert.equal((await d.activate()).status, 409);
      // A look is a visit.
      assert.match((await b.list()).headers.get('set-cookie'), /; Max-Age=7776000$/);
      time += 45 * DAY - MINUTE;
      // Swept a minute before its time, it is there still, and counts no more.
      await d.challenge();
      time += MINUTE;
      const fourth = await d.activate();
      assert.equal(fourth.status, 201);
      assert.equal(fourth.body.used, 3);
      assert.equal((await b.list()).body.used, 3);
      const ids = (await d.list()).body.seats.map(({id}) => id);
      assert.ok(!ids.includes(gone.body.seat.id));
      assert.equal((await a.activate()).status, 409);
    });

    it('of other devices are released twice in 30 days, one’s own at any time', async () => {
      const handler = make({limit: 4});
      const [a, b, c, d] = await devices(4, person(), undefined, handler);
      const ids = [];
      for (const each of [a, b, c]) ids.push((await each.activate()).body.seat.id);
      const own = await d.activate();
      assert.equal((await d.release(ids[0])).status, 204);
      time += 10 * DAY;
      assert.equal((await d.release(ids[1])).status, 204);
      const third = await d.release(ids[2]);
      assert.deepEqual([third.status, third.body.code], [429, 'release-limit']);
      assert.equal(third.headers.get('retry-after'), String(20 * 24 * 3600));
      assert.equal((await d.list()).body.used, 2);
      // One’s own costs nothing, by its id or without.
      assert.equal((await d.release(own.body.seat.id)).status, 204);
      assert.equal((await d.activate()).status, 201);
      assert.equal((await d.release()).status, 204);
      assert.equal((await c.release()).status, 204);
      await c.activate();
      const [other] = (await c.list()).body.seats;
      assert.equal(other.current, true);
      await a.activate();
      time += 20 * DAY;
      assert.equal((await a.release(other.id)).status, 204);
    });

    it('say at the limit whether one can be released now', async () => {
      const handler = make({limit: 1, releases: {count: 1, period: 'P1D'}});
      const [a, b, c] = await devices(3, person(), undefined, handler);
      const {seat} = (await a.activate()).body;
      assert.equal((await b.activate()).body.canRelease, true);
      await b.release(seat.id);
      await b.activate();
      assert.equal((await c.activate()).body.canRelease, false);
      time += DAY;
      assert.equal((await c.activate()).body.canRelease, true);
      const never = make({limit: 1, releases: {count: 0, period: 'P1D'}});
      const [d, e] = await devices(2, person(), undefined, never);
      const taken = (await d.activate()).body.seat.id;
      assert.equal((await e.activate()).body.canRelease, false);
      assert.equal((await e.release(taken)).status, 429);
    });

    it('released at once by many are counted one by one', async () => {
      const handler = make({limit: 12});
      const all = await devices(12, person(), undefined, handler);
      const ids = [];
      for (const each of all) ids.push((await each.activate()).body.seat.id);
      const answers = await Promise.all(ids.slice(1).map((id) => all[0].release(id)));
      const statuses = answers.map(({status}) => status).sort();
      assert.deepEqual(statuses, [204, 204, ...Array(9).fill(429)]);
    });

    it('that are not there cannot be released', async () => {
      const [device] = await devices(1, person());
      for (const id of [undefined, 'A'.repeat(22)]) {
        const {status, body} = await device.release(id);
        assert.deepEqual([status, body.code], [404, 'seat']);
      }
    });

    it('take their cookie along when the device releases its own', async () => {
      const [device] = await devices(1, person());
      await device.activate();
      const {status, headers} = await device.release();
      assert.equal(status, 204);
      assert.match(headers.get('set-cookie'), /^__Host-consent-device=; .*Max-Age=0$/);
      assert.equal((await device.list()).body.used, 0);
    });

    it('and all that is known of a device go when its purpose is withdrawn (E7)', async () => {
      const account = person();
      const [device] = await devices(1, account);
      const {body} = await device.activate(fingerprint('e'));
      // Signed out meanwhile: to withdraw must be as easy as to allow.
      const answer = await device.send('/forget', {headers: {'x-account': ''}});
      assert.equal(answer.status, 204);
      assert.match(answer.headers.get('set-cookie'), /Max-Age=0$/);
      assert.deepEqual(
        await store.query('select 1 from consent_gate_seats where id = $1', [body.seat.id]),
        [],
      );
      assert.equal((await device.forget()).status, 204);
      time += AWAY;
      const [fresh] = await devices(1, account);
      assert.equal((await fresh.activate(fingerprint('e'))).status, 201);
    });

    it('of one purpose are not forgotten with another’s', async () => {
      const [device] = await devices(1, person());
      await device.activate();
      const other = make({purpose: 'refund-fraud'});
      await other(request('/forget', {headers: {cookie: device.cookie()}}));
      assert.equal((await device.list()).body.used, 1);
    });

    it('are known by hashes alone', async () => {
      const [device] = await devices(1, person());
      const challenge = await device.challenge();
      const used = await device.claim(challenge, fingerprint('f'));
      await device.send('/activate', {body: used});
      const pending = await device.challenge();
      const tables = await Promise.all(
        ['licences', 'seats', 'challenges', 'releases'].map((table) =>
          store.query(`select * from consent_gate_${table}`),
        ),
      );
      const all = JSON.stringify(tables);
      assert.match(all, /"fingerprint_hash":"[A-Za-z0-9_-]{43}"/);
      const token = device.cookie().split('=')[1];
      for (const secret of [digestOf('f'), used.publicKey.x, used.proof, token, challenge, pending])
        assert.ok(!all.includes(secret), secret);
    });

    it('of two sites, purposes or accounts have nothing in common, whatever the device', async () => {
      const account = person();
      const [device] = await devices(1, account);
      const columns = async (handler, more) => {
        const send = async (path, body) =>
          (
            await handler(
              request(path, {body, headers: as(account, more?.licence), origin: more?.origin}),
            )
          ).json();
        const {challenge} = await send('/challenge');
        const purpose = more?.purpose ?? PURPOSE;
        const proof = await device.prove(challenge, {purpose, origin: more?.origin ?? ORIGIN});
        const claim = await device.claim(challenge, {...fingerprint('f'), purpose, proof});
        const answer = await send('/activate', claim);
        const [row] = await store.query(
          'select id, device, key_hash, token_hash, fingerprint_hash from consent_gate_seats where id = $1',
          [answer.seat.id],
        );
        return Object.values(row);
      };
      const origin = 'https://www.other.example';
      const rows = [
        await columns(make()),
        await columns(make({purpose: 'refund-fraud'}), {purpose: 'refund-fraud'}),
        await columns(make({origin}), {origin}),
      ];
      assert.equal(new Set(rows.flat()).size, 15);
      const [, , keyHash, tokenHash] = await columns(make(), {licence: person()});
      assert.ok(!rows.flat().includes(keyHash) && !rows.flat().includes(tokenHash));
    });

    it('survive the rotation of the secret, whose old version reads for a while', async () => {
      const account = person();
      const old = {version: 1, secret: SECRET};
      const newer = {version: 2, secret: 'the next secret of this site, quite long'};
      const [device] = await devices(1, account);
      const first = await device.activate(fingerprint('a'));
      const rotated = make({secret: [{...old, until: time + 90 * DAY}, newer]});
      const version = async () =>
        (
          await store.query(
            'select fingerprint_key_version as v from consent_gate_seats where id = $1',
            [first.body.seat.id],
          )
        )[0].v;
      // The cookie outlives it,
      const same = await createDevice(rotated, account);
      same.setCookie(device.cookie());
      assert.equal((await same.list()).body.seats[0].current, true);
      // and the fingerprint is found under the old key, and kept under the new one.
      assert.equal(await version(), 1);
      time += AWAY;
      const cleared = await createDevice(rotated, account);
      assert.equal((await cleared.activate(fingerprint('a'))).body.reattached, true);
      assert.equal(await version(), 2);
      time += AWAY;
      const later = await createDevice(make({secret: newer.secret}), account);
      assert.equal((await later.activate(fingerprint('a'))).status, 201);
      time += AWAY;
      const after = await createDevice(make({secret: [newer]}), account);
      assert.equal((await after.activate(fingerprint('a'))).body.device, first.body.device);
    });

    it('do not read with an old secret after its window', async () => {
      const account = person();
      const [device] = await devices(1, account);
      await device.activate(fingerprint('a'));
      time += AWAY;
      const rotated = make({
        secret: [
          {version: 1, secret: SECRET, until: time},
          {version: 2, secret: 'the next secret of this site, quite long'},
        ],
      });
      const cleared = await createDevice(rotated, account);
      assert.equal((await cleared.activate(fingerprint('a'))).status, 201);
    });

    it('lose their fingerprints 90 days after those were last seen, at the latest', async () => {
      const account = person();
      const handler = make({idle: 'P1Y'});
      const [device] = await devices(1, account, undefined, handler);
      const {seat} = (await device.activate(fingerprint('a'))).body;
      const row = async () =>
        (await store.query('select * from consent_gate_seats where id = $1', [seat.id]))[0];
      const [fresh] = await devices(1, account, undefined, handler);
      time += 90 * DAY - MINUTE;
      // Swept a minute before its time, it is there still, and counts no more.
      await fresh.challenge();
      time += MINUTE;
      assert.ok((await row()).fingerprint_hash);
      assert.equal((await fresh.activate(fingerprint('a'))).status, 201);
      await store.sweep(time);
      const left = await row();
      assert.deepEqual(
        [left.fingerprint_hash, left.fingerprint_version, left.fingerprint_key_version],
        [null, null, null],
      );
      assert.equal((await device.activate()).status, 200);
      // Seen without one, it keeps what it had; seen with one, it has 90 more days.
      await device.activate(fingerprint('b', '5.3'));
      assert.equal((await row()).fingerprint_version, '5.3');
      time += 60 * DAY;
      await device.activate();
      await device.activate(fingerprint('b', '5.3'));
      time += 60 * DAY;
      await store.sweep(time);
      assert.ok((await row()).fingerprint_hash);
    });

    it('and all else that expires are swept while requests come in', async () => {
      const licence = person();
      const [a, b] = await devices(2, 'ana', licence);
      const {seat} = (await a.activate()).body;
      await b.activate();
      await b.release(seat.id);
      await b.challenge();
      const rows = async (table) => {
        const all = await store.query(`select * from consent_gate_${table}`);
        const [{id = 0} = {}] = await store.query(
          'select id::int from consent_gate_licences where licence = $1',
          [licence],
        );
        return all.filter((row) => row.licence === licence || Number(row.licence_id) === id).length;
      };
      const counts = () => Promise.all(['licences', 'seats', 'challenges', 'releases'].map(rows));
      assert.deepEqual(await counts(), [1, 1, 1, 1]);
      time += 29 * DAY;
      await (await devices(1, person()))[0].activate();
      assert.deepEqual(await counts(), [1, 1, 0, 1]);
      time += 2 * DAY;
      await (await devices(1, person()))[0].activate();
      assert.deepEqual(await counts(), [1, 1, 0, 0]);
      time += 60 * DAY;
      // Whoever comes along, if only to see their own.
      await (await devices(1, person()))[0].list();
      assert.deepEqual(await counts(), [0, 0, 0, 0]);
      time += 400 * DAY;
      assert.ok((await store.sweep(time)) > 0);
      assert.deepEqual(await Promise.all(['licences', 'seats', 'releases'].map(count)), [0, 0, 0]);
      assert.equal(await store.sweep(time), 0);
    });

    it('keep no more challenges than are asked for in a minute', async () => {
      const handler = make();
      const [device] = await devices(1, person(), undefined, handler);
      await device.challenge();
      for (let i = 0; i < 6; i++) await device.challenge();
      time += MINUTE;
      await device.challenge();
      await device.challenge();
      await device.challenge();
      const values = [new Date(time).toISOString()];
      const rows = await store.query(
        'select 1 from consent_gate_challenges where expires_at <= $1::timestamptz',
        values,
      );
      // All ten minutes are not over yet: each new one took two along.
      assert.equal(rows.length, 1);
    });

    it('are swept in batches, each with a request of its own', async () => {
      time += 400 * DAY;
      await store.sweep(time);
      await store.query(
        `insert into consent_gate_licences (scope, licence, expires_at)
         select 's', i::text, '2020-01-01' from generate_series(1, 1100) i`,
      );
      const handler = make();
      const left = [];
      const [device] = await devices(1, person(), undefined, handler);
      for (let i = 0; i < 3; i++) {
        await device.challenge();
        left.push(await count('licences'));
      }
      assert.deepEqual(left, [600, 100, 0]);
      await store.query(
        `insert into consent_gate_licences (scope, licence, expires_at)
         select 's', i::text, '2020-01-01' from generate_series(1, 1100) i`,
      );
      await device.challenge();
      assert.equal(await count('licences'), 1100);
      assert.equal(await store.sweep(time), 1100);
    });

    it('are swept one by one, and never with a licence that somebody still visits', async () => {
      const licence = person();
      const [a, b] = await devices(2, licence);
      await a.activate();
      const {seat} = (await b.activate()).body;
      time += 80 * DAY;
      await b.list();
      time += 30 * DAY;
      await store.sweep(time);
      const rows = await store.query(
        'select s.id from consent_gate_seats s join consent_gate_licences l on l.id = licence_id where licence = $1',
        [licence],
      );
      assert.deepEqual(rows, [{id: seat.id}]);
      assert.equal((await b.list()).body.seats[0].current, true);
    });

    it('that were released count for 30 days, though all others were idle before', async () => {
      const handler = make({idle: 'P1D', limit: 1, releases: {count: 1, period: 'P30D'}});
      const [a, b, c] = await devices(3, person(), undefined, handler);
      const first = (await a.activate()).body.seat.id;
      assert.equal((await b.release(first)).status, 204);
      time += 29 * DAY;
      await store.sweep(time);
      await b.activate();
      assert.equal((await c.activate()).body.canRelease, false);
      time += DAY;
      await b.activate();
      assert.equal((await c.activate()).body.canRelease, true);
    });

    it('are handed out, as JSON and as a table, and erased, with one call each', async () => {
      const [ana, ben, licence] = ['=ana "A"', person(), person()];
      const [a, b] = await devices(2, ana, licence);
      const [c] = await devices(1, ben, licence);
      const {seat, device} = (await a.activate({label: 'Ana’s, "old"', ...fingerprint('a')})).body;
      const gone = (await b.activate()).body.seat.id;
      await c.activate();
      await a.release(gone);
      await a.challenge();
      const handler = make();
      const all = await handler.exportAccount(ana);
      assert.deepEqual(JSON.parse(JSON.stringify(all)), all);
      assert.deepEqual(
        {...all, seats: all.seats.map(({id, licence: of, label}) => ({id, of, label}))},
        {
          account: ana,
          purpose: PURPOSE,
          site: 'www.site.example',
          exportedAt: new Date(time).toISOString(),
          seats: [{id: seat.id, of: licence, label: 'Ana’s, "old"'}],
          releases: [{licence, releasedAt: new Date(time).toISOString()}],
        },
      );
      assert.equal(all.seats[0].device, device);
      assert.equal(all.seats[0].fingerprint.version, '5.2');
      const csv = await handler.exportAccount(ana, 'csv');
      const [head, line, release, end] = csv.split('\r\n');
      assert.match(head, /^kind,account,purpose,site,licence,id,device,label,/);
      // No formula for a spreadsheet.
      assert.ok(
        line.startsWith(`seat,"'=ana ""A""",${PURPOSE},www.site.example,${licence},`),
        line,
      );
      assert.ok(line.includes(',"Ana’s, ""old""",'));
      assert.match(release, /^release,/);
      assert.equal(end, '');

      // Another purpose has its own.
      assert.equal(await make({purpose: 'refund-fraud'}).eraseAccount(ana), 0);
      assert.equal(await handler.eraseAccount(ana), 1);
      assert.deepEqual((await handler.exportAccount(ana)).seats, []);
      assert.deepEqual((await handler.exportAccount(ana)).releases, []);
      const rows = await store.query('select 1 from consent_gate_challenges where account = $1', [
        ana,
      ]);
      assert.deepEqual(rows, []);
      assert.equal((await c.list()).body.used, 1);
      await handler.eraseAccount(ben);
      const left = 'select 1 from consent_gate_licences where licence = $1';
      assert.deepEqual(await store.query(left, [licence]), []);
    });

    it('have a number that may depend on who asks', async () => {
      const handler = make({limit: ({licence}) => (licence === 'team' ? 5 : 1)});
      const [a] = await devices(1, person(), 'team', handler);
      const [b] = await devices(1, person(), undefined, handler);
      assert.equal((await a.activate()).body.limit, 5);
      assert.equal((await b.activate()).body.limit, 1);
    });
  });
