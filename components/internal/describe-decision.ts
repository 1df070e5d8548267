import {fill} from './fill.js';
import {keepWhole} from './keep-whole.js';
import type {UiState} from './ui-state.js';

/** When which version was decided about, as a sentence; nothing before. */
export const describeDecision = ({decision, language, messages}: UiState): string =>
  decision
    ? fill(messages.decided, {
        date: new Date(decision.time).toLocaleString(language, {
          dateStyle: 'long',
          timeStyle: 'short',
        }),
        version: keepWhole(decision.policyVersion),
      })
    : '';
