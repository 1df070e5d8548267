/** The law of places as data, and what it makes of a policy. Pure, and the same on a server. */
export {createRules} from './create-rules.js';
export {explainPolicy} from './explain-policy.js';
export {findLaws} from './find-laws.js';
export {LAWS, LAWS_VERSION} from './laws.js';
export {joinRegion, readRegion} from './read-region.js';
export type {Explanation, Visit} from './explain-policy.js';
export type {PlaceLaws} from './find-laws.js';
export type {Facts, Grade, Law, Laws} from './law.js';
