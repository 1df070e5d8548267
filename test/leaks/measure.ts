import type {World} from '../../demo/server/world.js';
import {createVisitor} from '../harness/create-visitor.js';
import type {Engine, LaunchOptions} from '../harness/engine.js';
import type {Decision} from './decision.js';
import {openLab} from './lab.js';
import {runVectors, type Verdicts} from './run-vectors.js';
import type {Tool} from './tool.js';
import type {Vector} from './vector.js';

export interface Measurement {
  readonly engine: Engine;
  readonly tool: Tool;
  readonly decision: Decision;
  readonly vectors: readonly Vector[];
  readonly isolated?: boolean;
  /** Who the vectors are to reach: the declared tracker, unless it says otherwise. */
  readonly vendor?: string;
}

/** Connections ahead are leaks too, and an incognito window makes none. */
const BROWSER: LaunchOptions = {gpc: false, cookiesBlocked: false, ordinary: true};

/** One cell of the matrix, by a visitor with a browser of their own. */
export const measure = async (world: World, wanted: Measurement): Promise<Verdicts> => {
  const {engine, tool, isolated = false} = wanted;
  const lab = await openLab(world, tool, wanted.vendor);
  const browser = await engine.launch(world, BROWSER);
  try {
    const {tab, dispose} = await browser.profile();
    const visitor = createVisitor(engine.name, tab, world);
    try {
      return await runVectors({...wanted, visitor, lab, isolated});
    } finally {
      await dispose();
    }
  } finally {
    await browser.close();
    await lab.close();
  }
};
