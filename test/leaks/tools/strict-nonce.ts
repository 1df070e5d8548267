import {contentSecurityPolicy} from '../../../src/csp/index.js';
import type {Policy} from '../../../src/model/policy.js';
import {assemble} from '../assemble.js';
import {POLICY} from '../policy.js';
import type {Tool} from '../tool.js';
import {decideGate} from './decide-gate.js';

const NONCE = 'bGVha3M';

const STRICT = {...POLICY, gate: {mode: 'strict'}} as Policy;

const csp = contentSecurityPolicy(STRICT, STRICT.services ?? [], () => false, {
  form: 'nonce',
  nonce: NONCE,
});

/** Our gate, and in the page's own mark-up the policy that `npx consent-gate build --strict` prints. */
export const strictNonce: Tool = {
  name: 'strict-nonce',
  files: {},
  dress: (parts) =>
    assemble(parts, {
      first: `<meta http-equiv="Content-Security-Policy" content="${csp}">
<script type="application/json" id="consent-policy" nonce="${NONCE}">${JSON.stringify(STRICT)}</script>
<script src="/consent-gate.js" nonce="${NONCE}"></script>`,
      stamp: `nonce="${NONCE}"`,
    }),
  decide: decideGate,
};
