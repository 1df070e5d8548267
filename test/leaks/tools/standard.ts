import {assemble} from '../assemble.js';
import {POLICY} from '../policy.js';
import type {Tool} from '../tool.js';
import {decideGate} from './decide-gate.js';

/** The two tags that go first into `<head>`, as README has them. */
export const TAGS = `<script type="application/json" id="consent-policy">${JSON.stringify(POLICY)}</script>
<script src="/consent-gate.js"></script>`;

/** Our gate, with no help from a server and nothing marked by hand. */
export const standard: Tool = {
  name: 'standard',
  files: {},
  dress: (parts) => assemble(parts, {first: TAGS}),
  decide: decideGate,
};
