import type {Decision} from '../decision.js';
import type {Tool} from '../tool.js';

/** Expressions that a peer's page understands. */
interface Words {
  readonly ready: string;
  readonly accept: string;
  readonly reject: string;
  /** Accepts `preference` alone. */
  readonly partly: string;
}

const EVALUATE = (code: string): unknown => (0, eval)(code);
const IS_READY = (code: string): boolean => Boolean((0, eval)(code));

/** Decides as a peer's interface would, by its own API. */
export const decideBy = (words: Words): Tool['decide'] => {
  const steps: Record<Decision, readonly string[]> = {
    before: [],
    accepted: [words.accept],
    rejected: [words.reject],
    withdrawn: [words.accept, words.reject],
    'one-purpose': [words.partly],
  };
  return async (visitor, decision) => {
    for (const step of steps[decision]) {
      await visitor.waitFor(IS_READY, words.ready);
      await visitor.evaluate(EVALUATE, `void (${step})`);
    }
  };
};
