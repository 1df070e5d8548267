import type {} from '../../../src/global.js';
import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import type {Visitor} from '../../harness/visitor.js';
import {tracesOf, union, type Traces} from './traces.js';

/** A site's promises: what each purpose leaves behind when it is allowed, and what is there in any case. */
export interface Promises {
  readonly url: string;
  readonly always: Traces;
  readonly purposes: {readonly [id: string]: Traces};
  /** Names and hosts that come now and then (batches, fallbacks); they go with a purpose, too, and must end with it. */
  readonly optional?: readonly string[];
}

const DECISION: Traces = {cookies: ['cookie_consent']};

/** Waits until the traces are these, lets everything come to rest, and looks again. */
export const expectTraces = async (
  visitor: Visitor,
  expected: Traces,
  optional: readonly string[] = [],
): Promise<void> => {
  const full = union(expected);
  await expect.poll(() => tracesOf(visitor, full, optional), {timeout: 15_000}).toEqual(full);
  await settled(visitor);
  expect(await tracesOf(visitor, full, optional)).toEqual(full);
};

/** Says yes to one purpose and no to all others. */
export const allowOnly = (visitor: Visitor, id: string): Promise<void> =>
  visitor.evaluate((wanted) => {
    const ids = consentGate.policy?.purposes.filter(({basis}) => basis !== 'exempt') ?? [];
    consentGate.decide(
      Object.fromEntries(ids.map((purpose) => [purpose.id, purpose.id === wanted])),
    );
  }, id);

/** Opens the page and waits until the head file has read the policy. */
export const arrive = async (visitor: Visitor, url: string): Promise<void> => {
  await visitor.open(url);
  await visitor.waitFor(() => Boolean(consentGate.policy));
};

/** Tests for every decision that can be made on a site: only what was allowed leaves anything behind. */
export const provePromises = ({url, always, purposes, optional = []}: Promises): void => {
  const everything = union(always, DECISION, ...Object.values(purposes));

  test('before a choice there is nothing but what is essential', async ({visitor}) => {
    await arrive(visitor, url);
    await expectTraces(visitor, always);
  });

  test('after Reject all there is the choice besides, on the next page as well', async ({
    visitor,
  }) => {
    await arrive(visitor, url);
    await visitor.press('Reject all');
    await expectTraces(visitor, union(always, DECISION));
    await visitor.reload();
    await expectTraces(visitor, union(always, DECISION));
  });

  test('after Accept all everything comes that is declared, and nothing else', async ({
    visitor,
  }) => {
    await arrive(visitor, url);
    await visitor.press('Accept all');
    await expectTraces(visitor, everything, optional);
  });

  for (const [id, traces] of Object.entries(purposes)) {
    test(`with ${id} alone, only what belongs to it`, async ({visitor}) => {
      await arrive(visitor, url);
      await allowOnly(visitor, id);
      await expectTraces(visitor, union(always, DECISION, traces), optional);
    });
  }

  test('a withdrawal removes what was stored, and nobody is reached any more', async ({
    visitor,
  }) => {
    await arrive(visitor, url);
    await visitor.press('Accept all');
    await expectTraces(visitor, everything, optional);
    // The page reloads, since what runs cannot be unloaded; on its way out that code may still say goodbye.
    await visitor.evaluate(() => {
      document.documentElement.dataset.before = '';
      consentGate.withdraw();
    });
    await visitor.waitFor(() => document.documentElement.dataset.before === undefined);
    const {hosts: _reached, ...stored} = union(always, DECISION);
    await expect
      .poll(
        async () => {
          const {hosts: _now, ...rest} = await tracesOf(visitor, always);
          return rest;
        },
        {timeout: 15_000},
      )
      .toEqual(stored);
    await settled(visitor);
    visitor.world.clear();
    await visitor.reload();
    await expectTraces(visitor, union(always, DECISION));
  });
};
