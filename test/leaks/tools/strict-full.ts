import {contentSecurityPolicy} from '../../../src/csp/index.js';
import type {Policy} from '../../../src/model/policy.js';
import {assemble} from '../assemble.js';
import {POLICY} from '../policy.js';
import type {Tool} from '../tool.js';
import {decideGate} from './decide-gate.js';
import {TAGS} from './standard.js';

const policy = POLICY as Policy;
const isExempt = (id: string): boolean =>
  policy.purposes.some((purpose) => purpose.id === id && purpose.basis === 'exempt');

/** Our gate, and the header that a server sends to somebody who has not decided. */
export const strictFull: Tool = {
  name: 'strict-full',
  files: {},
  dress(parts) {
    const {html, headers} = assemble(parts, {first: TAGS});
    const csp = contentSecurityPolicy(policy, policy.services ?? [], isExempt, {form: 'full'});
    // Beside one that the vector brings: browsers keep to both.
    const own = Object.entries(headers).filter(([name]) => name === 'content-security-policy');
    const all = [...own.flatMap(([, value]) => value), csp];
    return {html, headers: {...headers, 'content-security-policy': all}};
  },
  decide: decideGate,
};
