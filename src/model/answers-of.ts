import type {Purpose} from './policy.js';
import type {Answer} from './record.js';

/**
 * What was answered, purpose by purpose. A yes to a category is none to a fingerprint in it (requirement E5).
 *
 * @param choices - True for yes and false for no, by the names of purposes, services or categories; nothing else counts.
 * @param asked - The purposes that a name means, of those that the visitor is asked about.
 * @param wasGiven - Whether there is a yes to take back.
 */
export const answersOf = (
  choices: {readonly [name: string]: boolean},
  asked: (name: string) => readonly Purpose[],
  wasGiven: (purpose: Purpose) => boolean,
): ReadonlyMap<string, Answer> => {
  const answers = new Map<string, Answer>();
  for (const [name, choice] of Object.entries(choices)) {
    for (const purpose of asked(name)) {
      const {id, category, fingerprint} = purpose;
      if (choice === false) answers.set(id, wasGiven(purpose) ? 'withdrawn' : 'refused');
      else if (choice === true && (!fingerprint || name !== category || name === id))
        answers.set(id, 'given');
    }
  }
  return answers;
};

/** The same answer to each of some purposes, by their ids. */
export const sameFor = (purposes: readonly Purpose[], choice: boolean): {[id: string]: boolean} =>
  Object.fromEntries(purposes.map(({id}) => [id, choice]));
