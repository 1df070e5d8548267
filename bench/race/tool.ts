/** What a page asks consent for, in every tool's own words. */
export const SERVICES = [
  {id: 'stats', purpose: 'analytics', title: 'Analytics'},
  {id: 'ads', purpose: 'marketing', title: 'Marketing'},
] as const;

/** Where a service's script is. */
export const sourceOf = (id: string): string => `https://${id}.example/tag.js`;

/** A consent tool on the page of the race: at its fastest that its own documentation shows, with its usual look, in English. */
export interface Tool {
  readonly name: string;
  /** Whether it is one of ours. */
  readonly own?: boolean;
  /** Files on disk that the site serves for it, by their path on the site. */
  readonly files?: Readonly<Record<string, string>>;
  /** Makes those files first, where they need making. */
  readonly prepare?: () => Promise<void>;
  /** What it puts first into `<head>` and into `<body>`, once its files are there, and last into `<body>`. */
  readonly head?: string | (() => string);
  readonly first?: () => string;
  readonly last?: string;
  /** How the site writes a service's tag; undefined where it is no tag any more. */
  readonly tag: (id: string, purpose: string) => string | undefined;
  /** The button that accepts, as a selector. None: there is nothing to accept. */
  readonly accept?: string;
}

export {scriptJson as json} from '../../demo/html.js';
