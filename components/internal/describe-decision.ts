import {fill} from './fill.js';
import type {UiState} from './ui-state.js';

/** When which version was decided about, as a sentence; nothing before. */
export const describeDecision = ({decision, language, messages}: UiState): string =>
  decision
    ? fill(messages.decided, {
        date: new Date(decision.time).toLocaleString(language, {
          dateStyle: 'long',
          timeStyle: 'short',
        }),
        version: decision.policyVersion,
      })
    : '';
