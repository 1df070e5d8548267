import type {Policy} from '../model/policy.js';
import type {StorageJudge} from './judge-storage.js';
import {matchesName} from './matches-name.js';

/**
 * Judges by a policy that nobody has checked yet: what only services declare that need an answer is not stored, nor
 * what nobody declares where that is refused. Where it does not read as a policy, nothing is.
 *
 * @param draft - The policy as the page has it; undefined where it comes later.
 */
export const createDraftJudge =
  (draft: Partial<Policy> = {}): StorageJudge =>
  (kind, name) => {
    try {
      const declaring = draft.services?.filter(({storage}) =>
        storage?.some((item) => item.kind === kind && matchesName(item, name)),
      );
      return declaring?.[0]
        ? draft.purposes!.some(
            ({id, basis}) => basis === 'exempt' && declaring.some(({purpose}) => purpose === id),
          )
        : draft.gate?.storage !== 'refuse';
    } catch {
      return false;
    }
  };
