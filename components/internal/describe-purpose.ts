import type {ConsentApi} from '../../src/consent-api.js';
import type {Category, Purpose, Service} from '../../src/model/policy.js';
import type {PurposeStatus} from '../../src/model/status.js';
import type {LoadedMessages} from '../messages/load-messages.js';
import type {Messages} from '../messages/messages.js';
import {resolveText} from './resolve-text.js';

/** One purpose, in words for one visitor. */
export interface PurposeView {
  /** As the policy calls it. */
  readonly id: string;
  /** The heading under which it is shown. */
  readonly category: Category;
  /** Name as within a sentence. */
  readonly name: string;
  /** What it is for; empty where nobody says. */
  readonly description: string;
  /** Where it stands. */
  readonly status: PurposeStatus;
  /** Whether it may run now. */
  readonly allowed: boolean;
  /** Whether there is a yes or no to say; false for exempt purposes. */
  readonly optional: boolean;
  /**
   * Whether it rests on legitimate interest, so that a way to object is due (GDPR Art. 21). Not where the device may only be
   * read after a yes that nobody has given: there is nothing yet to object to, and a no is enough.
   */
  readonly objectable: boolean;
  /** Who spoke against it, if anyone did: the visitor, or Global Privacy Control for them. */
  readonly objectedBy?: 'visitor' | 'signal';
  /** What the policy says about it. */
  readonly source: Purpose;
  /** The services that act for it. */
  readonly services: readonly Service[];
}

/** Puts a purpose into words. */
export const describePurpose = (
  consent: ConsentApi,
  purpose: Purpose,
  {language, messages}: LoadedMessages,
): PurposeView => {
  const {id, category, basis, processing} = purpose;
  const status = consent.status(id);
  // Where a region exempts it nobody is asked either.
  const optional = basis !== 'exempt' && status !== 'exempt';
  // An id is a site's own word: `constructor` must not find what every object has.
  const builtIn = (texts?: Messages['purposes']) =>
    texts && Object.hasOwn(texts, id) ? texts[id] : undefined;
  return {
    id,
    category,
    name:
      resolveText(purpose.name, language) ?? builtIn(messages.purposes) ?? id.replace(/[-_]/g, ' '),
    description: resolveText(purpose.description, language) ?? builtIn(messages.descriptions) ?? '',
    status,
    allowed: consent.allows(id),
    optional,
    objectable:
      processing?.basis === 'legitimate-interest' &&
      !(optional && (status === 'requested' || status === 'refused')),
    ...(status === 'objected' && {
      objectedBy: consent.decision?.answers[id]?.answer === 'objected' ? 'visitor' : 'signal',
    }),
    source: purpose,
    services: consent.services.filter((service) => service.purpose === id),
  };
};
