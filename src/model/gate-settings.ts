/** How the gate treats the page. */
export interface GateSettings {
  /** What happens to third-party code that no service declares. Default `hold`. */
  readonly undeclared?: 'hold' | 'report' | 'allow';
  /**
   * What happens when first-party code stores something that no service declares: `report` tells with a `hold` event,
   * `refuse` also keeps it from being stored. Names that a denied service declares are refused in any case.
   * Default `report`.
   */
  readonly storage?: 'refuse' | 'report';
  /**
   * Whether beacons (`navigator.sendBeacon`) that are sent before the visitor has answered are kept, and sent after a yes.
   * What is sent after a no is dropped in any case. Default false.
   */
  readonly queue?: boolean;
  /**
   * What happens to code that reads the device's traits where `never` promises that nobody does: `refuse` answers it with
   * something that is the same on every device, `report` only tells with a `hold` event. Default `refuse`.
   */
  readonly fingerprint?: 'refuse' | 'report';
  /**
   * How it holds: `standard` is by script alone. `strict` says that the page has a Content-Security-Policy in nonce form
   * besides (`npx consent-gate build --strict`), so that the gate puts the nonce on the scripts that it lets go.
   * Default `standard`.
   */
  readonly mode?: 'standard' | 'strict';
  /** What follows a withdrawal, since code that ran cannot be unloaded. Default `reload`. */
  readonly onWithdraw?: 'reload' | 'ask' | 'none';
}
