/** What a vendor or a site answers. */
export interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: {readonly [name: string]: string | readonly string[]};
  readonly body?: string | Buffer;
}

/** A request as it reached the server. */
export interface Visit {
  readonly time: number;
  readonly method: string;
  /** The real host that was meant: `www.googletagmanager.com`, also where the demo calls it `….localhost`. */
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: {readonly [name: string]: string};
  readonly body: string;
}

/** A vendor, played on loopback under its real host names. One file each in `demo/vendors/`. */
export interface Vendor {
  readonly name: string;
  /** Exact hosts, or `*.example.com`. */
  readonly hosts: readonly string[];
  respond(visit: Visit): Reply | Promise<Reply>;
}

/** A site of the demo: a folder with `index.html` and `policy.json`, served as `https://<host>/`. */
export interface Site {
  /** `infinitemix` */
  readonly id: string;
  readonly name: string;
  /** `infinitemix.example` */
  readonly host: string;
  readonly folder: string;
}
