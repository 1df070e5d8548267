/**
 * The record of a decision: what the visitor answered, to which questions, when and how. Words follow ISO/IEC TS
 * 27560 and the W3C Data Privacy Vocabulary.
 */

/** What the visitor said about one purpose. */
export type Answer = 'given' | 'refused' | 'withdrawn' | 'objected';

/** How the decision was expressed. */
export type Method =
  'accept-all' | 'reject-all' | 'saved' | 'closed' | 'signal' | 'withdrawn' | 'objected';

/** One answer and the question that it answers. */
export interface RecordedAnswer {
  /** What was said. */
  readonly answer: Answer;
  /** Hash of the purpose and its services as they were when the question was put (`hash-policy.ts`). */
  readonly hash: string;
  /** When, in milliseconds since 1970. Older than the record's `time` where an earlier answer still stands. */
  readonly time: number;
}

/** A decision, as it is kept in the cookie. Its absence means: not decided. */
export interface ConsentRecord {
  /** 128 random bits in base64url. It says nothing about the visitor and links their decisions to each other only. */
  readonly id: string;
  /** When the decision was made, in milliseconds since 1970, to the second. */
  readonly time: number;
  /** The policy's version at that time. */
  readonly policyVersion: string;
  /** Hash of the whole policy at that time. */
  readonly policyHash: string;
  /** How it was expressed. */
  readonly method: Method;
  /** The language in which it was asked (BCP 47). */
  readonly language: string;
  /** Purpose id to answer. Without a prototype, so that no name from a cookie can reach one. */
  readonly answers: {readonly [id: string]: RecordedAnswer};
  /** Names of services that were refused although the purpose that they act for was given. */
  readonly except: readonly string[];
}
