import type {ConsentApi} from '../../src/consent-api.js';
import type {Policy, Site} from '../../src/model/policy.js';
import {messages} from '../messages/en.js';
import type {LoadedMessages} from '../messages/load-messages.js';
import {describePurpose, type PurposeView} from './describe-purpose.js';
import {fill} from './fill.js';

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
  readonly isNew?: boolean;
  /** When which version was decided about, as a sentence; empty before. */
  readonly decided?: string;
}

/** What an element shows before it is given anything. */
export const emptyState: UiState = {language: 'en', messages, purposes: [], asked: []};

/** Reads a consent into words. */
export const readState = (
  consent: ConsentApi,
  loaded: LoadedMessages,
  view: BannerView | undefined,
): UiState => {
  const {policy, decision, open} = consent;
  const purposes = (policy?.purposes ?? []).map((each) => describePurpose(consent, each, loaded));
  const optional = purposes.filter((each) => each.optional);
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
    decided: decision
      ? fill(loaded.messages.decided, {
          date: new Date(decision.time).toLocaleString(loaded.language, {
            dateStyle: 'long',
            timeStyle: 'short',
          }),
          version: decision.policyVersion,
        })
      : '',
  };
};
