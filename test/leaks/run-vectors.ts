import {patiently} from '../harness/patiently.js';
import {settled} from '../harness/settled.js';
import type {Visitor} from '../harness/visitor.js';
import {isAlone, toBatches, type Batch} from './batches.js';
import type {Decision} from './decision.js';
import {judge} from './judge.js';
import type {Lab} from './lab.js';
import {partsOf} from './parts.js';
import {SITE} from './policy.js';
import {storedNames} from './stored.js';
import type {Tool} from './tool.js';
import type {Vector} from './vector.js';
import type {Verdict} from './verdict.js';

export interface RunOptions {
  readonly visitor: Visitor;
  readonly lab: Lab;
  readonly tool: Tool;
  readonly decision: Decision;
  readonly vectors: readonly Vector[];
  /** One page for each vector; else one for each group. */
  readonly isolated: boolean;
}

export type Verdicts = ReadonlyMap<string, Verdict>;

/** How long nothing must arrive for a page to count as done. */
const QUIET = 300;

/** Waits until nothing arrives any more, on whatever page the visitor is by now. */
const quiet = (visitor: Visitor): Promise<boolean> =>
  patiently(async () => {
    await settled(visitor, QUIET);
    return true;
  });

/** The ids whose feature this engine lacks, asked on a page without a tool. */
const absentIds = async ({visitor, vectors}: RunOptions): Promise<ReadonlySet<string>> => {
  const needs = vectors.flatMap(({id, needs: test}) => (test === undefined ? [] : [{id, test}]));
  await visitor.open(`https://${SITE}/clean`);
  const absent = await visitor.evaluate(
    (list) => list.filter(({test}) => !(0, eval)(test)).map(({id}) => id),
    needs,
  );
  return new Set(absent);
};

const openBatch = async (batch: Batch, options: RunOptions): Promise<void> => {
  const {visitor, lab, tool} = options;
  const {key} = batch;
  lab.site.pages.set(key, tool.dress(partsOf(key, batch.vectors, lab.fill)));
  // A page that is replaced while it loads is an error to a driver, and the point of some vectors.
  await visitor.open(`https://${SITE}/page/${key}`).catch(() => undefined);
  if (!isAlone(batch)) {
    await patiently(() => Promise.resolve(lab.world.log.some(({path}) => path === `/end/${key}`)));
  }
  await quiet(visitor);
};

/** What goes when a page goes, goes now; and what stays can be read. */
const leave = async ({visitor}: RunOptions): Promise<ReadonlySet<string>> => {
  await visitor.open(`https://${SITE}/clean`);
  await quiet(visitor);
  // Once more, since some write in another process and are not done when they say so.
  await visitor.open(`https://${SITE}/clean`);
  return storedNames(visitor);
};

/** Lets every vector try, under one decision, and judges each. */
export const runVectors = async (options: RunOptions): Promise<Verdicts> => {
  const {visitor, lab, tool, decision, vectors} = options;
  const absent = await absentIds(options);
  const living = vectors.filter(({id}) => !absent.has(id));

  if (decision !== 'before') {
    lab.site.pages.set('setup', tool.dress(partsOf('setup', [], lab.fill)));
    await visitor.open(`https://${SITE}/page/setup`);
    await tool.decide(visitor, decision);
    await quiet(visitor);
  }
  lab.world.clear();

  const stored = new Set<string>();
  for (const batch of toBatches(living, options.isolated)) {
    await openBatch(batch, options);
    // Of a page that is gone already there is nothing left to see.
    if (!isAlone(batch)) for (const name of await leave(options)) stored.add(name);
  }
  const evidence = {log: lab.world.log, datagrams: lab.datagrams.senders, stored};
  return new Map(
    vectors.map((vector) => [
      vector.id,
      absent.has(vector.id) ? 'absent' : judge(vector, evidence),
    ]),
  );
};
