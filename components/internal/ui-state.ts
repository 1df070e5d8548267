import type {ConsentApi} from '../../src/consent-api.js';
import type {Policy, Site} from '../../src/model/policy.js';
import type {ConsentRecord} from '../../src/model/record.js';
import {banner} from '../messages/english/banner.js';
import type {LoadedMessages} from '../messages/load-messages.js';
import type {Messages} from '../messages/messages.js';
import {describePurpose, type PurposeView} from './describe-purpose.js';

/** What the banner is up for: the question, a policy that cannot be used, or code that outlives a withdrawal. */
export type BannerView = 'question' | 'broken' | 'reload';

/** What the elements show: one snapshot, the same for all of them, replaced when anything changes. */
export interface UiState extends LoadedMessages {
  /** What the banner is up for; undefined while it is not. */
  readonly view?: BannerView | undefined;
  /** What it all follows from; undefined until it has arrived, and if it is not valid. */
  readonly policy?: Policy | undefined;
  /** Who asks. */
  readonly site?: Site | undefined;
  /** Every purpose, in the policy's order. */
  readonly purposes: readonly PurposeView[];
  /** The purposes that the banner asks about. */
  readonly asked: readonly PurposeView[];
  /** Whether they are new to a visitor whose other answers stand. */
  readonly isNew?: boolean | undefined;
  /** Whether the visitor is younger than the site asks for: nothing can be accepted all at once then. */
  readonly minor?: boolean;
  /** Whether the first layer has an X besides, which is a no (Garante, 10 June 2021). */
  readonly closable?: boolean | undefined;
  /** Whether an answer was kept a moment ago. */
  readonly kept?: boolean;
  /** The decision that stands. */
  readonly decision?: ConsentRecord | undefined;
}

/** What an element shows before it is given anything. */
export const emptyState: UiState = {
  language: 'en',
  messages: banner as unknown as Messages,
  purposes: [],
  asked: [],
};

/** Reads a consent into words. */
export const readState = (
  consent: ConsentApi,
  loaded: LoadedMessages,
  view: BannerView | undefined,
  kept: boolean,
): UiState => {
  const {policy, decision, open, minor} = consent;
  const purposes = (policy?.purposes ?? []).map((each) => describePurpose(consent, each, loaded));
  const optional = purposes.filter((each) => each.optional && !(minor && each.source.fingerprint));
  // With nothing left to ask, whoever opens the banner wants to be asked about everything again.
  const asked = open.length ? optional.filter((each) => open.includes(each.id)) : optional;
  return {
    ...loaded,
    view,
    policy,
    site: policy?.site,
    purposes,
    asked,
    isNew:
      !!decision &&
      asked.length < optional.length &&
      open.every((id) => consent.status(id) !== 'expired'),
    minor,
    closable: policy?.ui?.close,
    kept,
    decision,
  };
};
