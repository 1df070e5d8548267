/** Reads the consent that another CMP keeps for the IAB's Transparency and Consent Framework. */
export {followTcf} from './follow-tcf.js';
export type {TcfMapping, TcfNeed} from './follow-tcf.js';
