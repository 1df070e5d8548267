import type {LoadedMessages} from '../messages/load-messages.js';
import {joinParts} from './join-parts.js';
import type {PurposeView} from './describe-purpose.js';
import {resolveText} from './resolve-text.js';

/**
 * On which legal basis: the visitor's consent, where there is one to give, and that of the processing, with the interest
 * that is pursued (GDPR Art. 13(1)(c), (d)). Nobody has consented to what runs because nobody said no; that it is so is said
 * where it is turned off.
 */
export const describeBasis = (
  {optional, status, source: {processing}}: PurposeView,
  {
    language,
    messages,
  }: Pick<LoadedMessages, 'language'> & {
    readonly messages: Pick<LoadedMessages['messages'], 'bases'>;
  },
): string => {
  const {bases} = messages;
  return joinParts(
    optional ? status !== 'unopposed' && bases.consent : !processing && bases.exempt,
    processing && bases[processing.basis],
    resolveText(processing?.interest, language),
  );
};
