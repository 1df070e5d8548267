import type {UiState} from './ui-state.js';
import type {PurposeView} from './describe-purpose.js';

/** Whether a service was refused by name, where its purpose was given. The same that `resolveStatus` says. */
export const isRefused = (
  {status}: PurposeView,
  decision: UiState['decision'],
  name: string,
): boolean => status === 'given' && !!decision?.except.includes(name);
