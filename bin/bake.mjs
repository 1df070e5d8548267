/**
 * @typedef {import('../dist/esm/src/model/policy.js').Policy} Policy
 * @typedef {import('../dist/esm/src/model/service.js').ServiceDefinition} ServiceDefinition
 */

/**
 * The head file with a policy in it. The policy stays as it was written, since a decision is kept with its hash; what the
 * registry knows stands beside it. Both are in a scope around the file, under the name by which `src/head.ts` asks for
 * them: nothing in the page can put itself there.
 *
 * @param {string} head `dist/consent-gate.js`
 * @param {Policy} policy
 * @param {{readonly [use: string]: ServiceDefinition}} services what each `use` stands for
 * @returns {string} a classic script, which may also stand inline: nothing in it ends a script element early or begins a
 *   comment (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements)
 */
export const bake = (head, policy, services) =>
  `(()=>{const CONSENT_GATE=${JSON.stringify({policy, services})};\n${head.trim()}\n})();\n`.replace(
    // In code that runs these stand in strings and patterns only, and mean the same there when written so.
    /<(?=\/?script|!--)/gi,
    '\\x3c',
  );
