import {meant} from '../model/explain-faults.js';

/** What was told: a list of forty frames is one slip. */
const told = new Set<string>();

/**
 * Tells the developer, once for each name, of a mark by which nothing in the policy is called.
 *
 * @param names - What could stand there.
 */
export const tellStray = (
  {localName, dataset}: HTMLElement,
  names: readonly (string | undefined)[],
) => {
  const name = dataset['consent']!;
  if (told.has(name)) return;
  told.add(name);
  const known = names.filter((each, i) => each && names.indexOf(each) === i) as string[];
  console.error(
    `consent-gate: <${localName} data-consent="${name}"> is held for ever: the policy has no purpose, service or category of that name. ${meant(name, known)}`,
  );
};
