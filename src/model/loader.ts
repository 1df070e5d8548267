/**
 * What a loader sets or says. In texts `{id}` stands for the service's option of that name, `{now}` for a date and `{time}`
 * for the milliseconds since 1970, `{self}` for the stub.
 */
export type LoaderValue =
  string | number | boolean | readonly LoaderValue[] | {readonly [name: string]: LoaderValue};

/** A vendor's function that keeps what it is called with until the vendor's code has come. */
export interface LoaderStub {
  /** What it is called on `window`. */
  readonly name: string;
  /** Another name for it. */
  readonly alias?: string;
  /** The property of the function in which the calls wait; or … */
  readonly queue?: string;
  /** … the array on `window`. */
  readonly to?: string;
  /** Calls wait as arrays. Default: as what `arguments` is, which some tell apart (requirement C1). */
  readonly arrays?: boolean;
  /** The method that the vendor's code puts on it, to which calls go from then on. */
  readonly method?: string;
  /** What else is on it. */
  readonly properties?: {readonly [name: string]: LoaderValue};
}

/** How a vendor's code gets into a page, as data. What `consent-gate/loader` does with it, and when, is in `src/loader/`. */
export interface Loader {
  /** The address of its script. */
  readonly src: string;
  /** Attributes of the script besides. */
  readonly attributes?: {readonly [name: string]: string};
  /** What it looks for on `window`; what is there already stays. */
  readonly globals?: {readonly [name: string]: LoaderValue};
  /** What it finds in an array on `window`. */
  readonly pushes?: {readonly to: string; readonly entries: readonly LoaderValue[]};
  /** What stands in for it until it is there. */
  readonly stub?: LoaderStub;
  /** What the stub is called with, in order. */
  readonly commands?: readonly (readonly LoaderValue[])[];
}
