import type {Fault} from './fault.js';
import type {Policy} from './policy.js';
import {hasSeveralUnits} from './several-units.js';

/** What visitors read, wherever it stands; a cookie's name too. */
const READ = /^(name|description|retention|summary)$/;

/** A BCP 47 tag. What begins with more letters is no language: https://www.rfc-editor.org/rfc/rfc5646#section-2.2.1 */
const TAG = /^[a-z]{2,3}(-[a-z0-9]+)*$/i;

/** What is wrong with what a policy says to visitors. That it is a policy by its form has been checked. */
export const findTextFaults = ({purposes, services, changes}: Policy): readonly Fault[] => {
  const faults: Fault[] = [];
  const visit = (value: object, path: string, isText: boolean) => {
    for (const [key, each] of Object.entries(value) as [string, unknown][]) {
      const at = Array.isArray(value) ? `${path}[${key}]` : path && `${path}.${key}`;
      const fault = (says: string) => void faults.push({path: at || key, code: 'said', says});
      if (isText && !TAG.test(key))
        fault('is not the name of a language. Write it like "en" or "pt-BR".');
      // A description may be left out, and so may be empty; a name is what one is asked by.
      if (each === '' && (isText || key === 'name'))
        fault('is empty. Write what visitors are to read, or remove it.');
      // Visitors would read it as it is.
      if (key === 'retention' && hasSeveralUnits(each))
        fault(`is "${String(each)}". Write it in one unit, like "P18M", or in words.`);
      if (each instanceof Object && key !== 'options') visit(each, at || key, READ.test(key));
    }
  };
  visit({purposes, services, changes}, '', false);
  return faults;
};
