import {EEA} from './eea.js';
import type {Fault} from './fault.js';
import {hasSeveralUnits} from './several-units.js';

/** Keys with which other tools tick a box beforehand. Here nothing can be. */
const PRE_TICKED = /^(default|enabled|checked|selected|granted|on|optIn|preselected|required)$/i;

const LEGITIMATE_INTEREST = /legitimate|^li$/i;

/** How many letters apart two words are (Levenshtein). */
const distance = (a: string, b: string): number => {
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0]!;
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      next[j] = Math.min(above + 1, next[j - 1]! + 1, diagonal + (a[i - 1] === b[j - 1] ? 0 : 1));
      diagonal = above;
    }
    row = next;
  }
  return row[b.length]!;
};

/** The word that was probably meant, if one is near enough to say so. */
export const nearest = (word: string, words: readonly string[]): string | undefined => {
  const ranked = words
    .map((each) => [distance(word.toLowerCase(), each.toLowerCase()), each] as const)
    .sort(([a], [b]) => a - b);
  const best = ranked[0];
  return best && best[0] <= Math.max(2, word.length / 3) ? best[1] : undefined;
};

const quote = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** What to write in the place of what is called a region and is not one. */
const REGIONS: {readonly [name: string]: string} = {
  EU: EEA.filter((code) => !/IS|LI|NO/.test(code)).join(),
  EEA: EEA.join(),
  UK: 'GB',
};

const list = (words: readonly string[] = []): string => words.map((word) => `"${word}"`).join(', ');

const meantIn = (word: unknown, words: readonly string[]): string | undefined => {
  const best = nearest(String(word), words);
  return best && `Did you mean "${best}"?`;
};

export const meant = (word: unknown, words: readonly string[] = []): string =>
  meantIn(word, words) ?? `Use one of ${list(words)}.`;

/** A host as a policy has it, out of what was copied from elsewhere: an address, capitals. */
const hostIn = (found: unknown): string | undefined => {
  const host = String(found).replace(/^(\w+:)?\/*([^/]*)/, (_, __, host: string) =>
    host.toLowerCase(),
  );
  return host !== found && /^[!-~]*\w\.\w/.test(host) ? host : undefined;
};

const EXEMPT_THERE =
  'where it is exempt: "exemptions": {"GB": {"rule": "uk-a1-4", "justification": "…", "reviewedAt": "2026-11-20"}}';

const wrongKey = (key: string, known: readonly string[]): string => {
  if (key === '__proto__') return 'is a key that no policy has. Remove it.';
  const best = nearest(key, known);
  if (!best && PRE_TICKED.test(key)) {
    return 'would tick a choice beforehand, and silence is not consent (GDPR recital 32). Remove it.';
  }
  return `is not a key that belongs here. ${meant(key, known)}`;
};

/** What is wrong, and how to mend it, for one fault. */
const explain = ({path, code, found, says, expected = []}: Fault): string => {
  switch (code) {
    case 'type':
      return `must be of type ${expected[0]} but is ${quote(found)}.`;
    case 'form': {
      const host = /hosts|domain/.test(path) && hostIn(found);
      return `is ${quote(found)}. Write ${host ? quote(host) : `it ${hasSeveralUnits(found) ? 'in one unit, ' : ''}like ${expected.map(quote).join(' or ')}`}.`;
    }
    case 'one-of':
      if (
        path.endsWith('.basis') &&
        LEGITIMATE_INTEREST.test(String(found)) &&
        expected.includes('exempt')
      ) {
        return (
          'cannot be legitimate interest: reading or writing the device needs consent or an exemption (ePrivacy ' +
          'Directive Art. 5(3)). Write "consent" here, and the interest, if the processing rests on one, under ' +
          '"processing".'
        );
      }
      return `is ${quote(found)}. ${meant(found, expected)}`;
    case 'unknown-key':
      return wrongKey(path.split('.').pop()!, expected);
    case 'missing':
      return 'is missing. Add it.';
    case 'duplicate':
      return `is ${quote(found)}, which something else is called already. Give each its own name.`;
    case 'unknown-purpose':
      return `is ${quote(found)}, which no purpose is called. ${meant(found, expected)}`;
    case 'unknown-service':
      return `is ${quote(found)}, which could not be had from the registry. ${
        expected.includes(found as string)
          ? `Put services/${String(found)}.js beside consent-gate.js.`
          : (meantIn(found, expected) ??
            'Describe it yourself: give the service an "id" instead, and its "hosts" and "storage".')
      }`;
    case 'no-name':
      return 'is missing. Give the service an "id", or take one from the registry with "use".';
    case 'too-long':
      return `is ${quote(found)}. An answer may be kept for at most 13 months: "P13M".`;
    case 'never':
      return 'is what "never" promises not to do. Remove one of the two.';
    case 'justify':
      return 'is missing. A purpose that is not asked about needs the reason why it need not be, in a sentence.';
    case 'exempt-where':
      return `cannot be "exempt": what needs no question in one country does in the next, and recognising a device most of all. Write "consent", and ${EXEMPT_THERE}.`;
    case 'not-exempt':
      return 'cannot be exempt: advertising, and selling or sharing data, are never what the visitor asked for. Write "consent".';
    case 'by-region':
      return 'counts only with "regime": "by-region". Write that, or remove it.';
    case 'said':
      return says!;
    case 'too-many':
      return `has ${String(found)} entries. At most 50 answers fit into the cookie: merge purposes.`;
    case 'no-advanced':
      return `is "advanced", and ${quote(found)} has no such mode. Remove it. These have: ${list(expected)}.`;
    case 'no-regions':
      return 'is missing. Advanced mode lets a vendor in before a yes: name each region where you mean that, like "US-TX,BR".';
    case 'region':
      return `has ${quote(found)}, which is no ISO 3166 code. Write "${REGIONS[String(found).toUpperCase()] ?? 'DE,US-CA'}" instead.`;
    case 'no-day':
      return `is ${quote(found)}, which is in no calendar. Write a day as year, month and day: "2026-12-01".`;
    case 'json':
      return `could not be read: ${String(found)}.`;
  }
};

/** All faults as one text for the developer's console: a line each, with its path and its fix. */
export const explainFaults = (faults: readonly Fault[]): string =>
  [
    `consent-gate: the policy has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}. Everything stays shut until it is mended.`,
    ...faults.map((fault) => `  ${fault.path || 'policy'} ${explain(fault)}`),
  ].join('\n');
