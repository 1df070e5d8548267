import type {Visitor} from '../../harness/visitor.js';
import type {Decision} from '../decision.js';
// For the type of `window.consentGate`.
import type {} from '../../e2e/page.js';

/** Decides on a page with our own gate, whatever mode it is in. */
export const decideGate = async (visitor: Visitor, decision: Decision): Promise<void> => {
  await visitor.evaluate(() => window.consentGate.ready);
  if (decision === 'rejected') await visitor.evaluate(() => window.consentGate.rejectAll());
  if (decision === 'one-purpose') {
    await visitor.evaluate(() => window.consentGate.decide({preference: true, analytics: false}));
  }
  if (decision === 'accepted' || decision === 'withdrawn') {
    await visitor.evaluate(() => window.consentGate.acceptAll());
  }
  if (decision !== 'withdrawn') return;
  // The page reloads by itself after this, perhaps before the answer has come back.
  await visitor.evaluate(() => void setTimeout(() => window.consentGate.withdraw()));
  await visitor.waitFor(() => window.consentGate.status('analytics') === 'withdrawn');
};
