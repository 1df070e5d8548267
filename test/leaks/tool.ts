import type {Visitor} from '../harness/visitor.js';
import type {Decision} from './decision.js';

/** A piece of a page: mark-up that a vendor gave the site, mark-up of the site's own, or code of its own. */
export type Piece = {readonly vendor: string} | {readonly own: string} | {readonly code: string};

export type Headers = Readonly<Record<string, string | readonly string[]>>;

/** A page before any consent tool has touched it. */
export interface PageParts {
  readonly title: string;
  readonly head: readonly Piece[];
  readonly body: readonly Piece[];
  readonly headers: Headers;
}

export interface Page {
  readonly html: string;
  readonly headers: Headers;
}

/** A column of the matrix: a consent tool, set up as its own documentation says. */
export interface Tool {
  readonly name: string;
  /** Files on disk that the site serves for it, by their path on the site. */
  readonly files: Readonly<Record<string, string>>;
  /** Makes those files first, where they need making. */
  readonly prepare?: () => Promise<void>;
  /** The page as this tool's documentation would have the site write it. */
  dress(parts: PageParts): Page;
  /** Makes the decision on a dressed page without vectors, which is open. Never asked for `before`. */
  decide(visitor: Visitor, decision: Decision): Promise<void>;
}
