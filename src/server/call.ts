import type {Holder, Settings} from './settings.js';

/** A request that may be answered: by whom, from where, at what time. */
export interface Call {
  readonly settings: Settings;
  readonly request: Request;
  /** The site's origin that the request came from. */
  readonly origin: string;
  readonly holder: Holder;
  readonly now: number;
}
