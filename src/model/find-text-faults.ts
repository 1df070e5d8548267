import type {Fault} from './fault.js';
import type {Policy} from './policy.js';

/** A BCP 47 tag. What begins with more letters is reserved, and no language: https://www.rfc-editor.org/rfc/rfc5646#section-2.2.1 */
const TAG = /^[a-z]{2,3}(-[a-z0-9]+)*$/i;

const NO_LANGUAGE = 'is not the name of a language. Write it like "en" or "pt-BR".';

const EMPTY = 'is empty, and a visitor would read it. Write it, or remove the key.';

/** What is wrong with what a policy says to visitors. That it is a policy by its form has been checked. */
export const findTextFaults = ({
  purposes,
  services = [],
  changes = [],
}: Policy): readonly Fault[] => {
  const faults: Fault[] = [];
  const check = (
    path: string,
    texts: {readonly [key: string]: unknown},
    keys: readonly string[],
  ) => {
    for (const key of keys) {
      const text = texts[key];
      const fault = (at: string, says: string) =>
        void faults.push({path: `${path}.${key}${at}`, code: 'said', found: says});
      if (text === '') fault('', EMPTY);
      if (typeof text !== 'object') continue;
      for (const [tag, words] of Object.entries(text ?? {})) {
        if (!TAG.test(tag)) fault(`.${tag}`, NO_LANGUAGE);
        if (words === '') fault(`.${tag}`, EMPTY);
      }
    }
  };
  purposes.forEach((each, i) =>
    check(`purposes[${i}]`, {...each}, ['name', 'description', 'retention', 'justification']),
  );
  services.forEach((each, i) => check(`services[${i}]`, {...each}, ['name']));
  changes.forEach((each, i) => check(`changes[${i}]`, {...each}, ['summary']));
  return faults;
};
