/** How this site tells one device of a licence from another. */
export interface DeviceSettings {
  /**
   * Where the routes of `consent-gate/server` are, on the site's own origin: `/consent-gate/seats`. Without it no device
   * is activated, and nothing is requested.
   *
   * @example "/consent-gate/seats"
   * @pattern ^/[^/\s]\S*$
   */
  readonly endpoint?: string;
  /**
   * The purpose whose seats that endpoint keeps, as `createSeats` calls it. It hears of no other. Default
   * `license-enforcement`.
   */
  readonly purpose?: string;
  /**
   * Which traits are read for a purpose with `fingerprint`: `minimal` reads eight coarse ones, `full` everything that
   * FingerprintJS knows and that tells nothing of the person. Default `minimal`.
   */
  readonly mode?: 'minimal' | 'full';
}
