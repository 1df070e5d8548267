import type {ConsentApi} from './consent-api.js';
import type * as Calls from './calls/tell-vendors.js';
import type {Vendor} from './calls/vendor.js';
import type * as Check from './check.js';
import {Consent} from './consent.js';
import type * as Way from './device/create-device.js';
import type {Device, DeviceOptions} from './device/device.js';
import {noDevice} from './device/no-device.js';
import {followWithdrawal} from './gate/follow-withdrawal.js';
import {createStorageJudge, type StorageJudge} from './gate/judge-storage.js';
import {createJudge, type Judge} from './gate/judge.js';
import {SHIELDED} from './gate/shielded.js';
import {deepFreeze} from './model/deep-freeze.js';
import type * as Loading from './loader/index.js';
import type {Policy} from './model/policy.js';
import type {ServiceDefinition} from './model/service.js';
import type * as Reporting from './owner/report-undeclared.js';
import {openUi, type Ui} from './open-ui.js';
import {bringElements} from './bring-elements.js';
import {lookAtPolicy} from './platform/known-policy.js';

/** A consent, and what a page with a script tag can ask besides. */
export interface OpenConsent extends Consent, Ui {
  /** Says what may act, now that somebody knows. */
  readonly judge: Judge;
  /** Says what may be stored. */
  readonly mayStore: StorageJudge;
  /**
   * Tells which device this is, as far as its purpose allows that; see {@link Device}. It rejects for your own `signal` and for
   * nothing else.
   */
  device(purposeId: string, options?: DeviceOptions): Promise<Device>;
}

/** Fetches another file of ours. */
type Load = <T>(file: string) => Promise<T>;

/** The device of a page with a script tag. Even the way to it is fetched only by who asks. */
const createDevice =
  (consent: ConsentApi, load: Load) =>
  (purposeId: string, options?: DeviceOptions): Promise<Device> =>
    load<typeof Way>('consent-gate-session.js').then(
      ({createDevice}) =>
        createDevice(consent, {
          identify: () => load('consent-gate-device.js'),
          allTraits: () => load('consent-gate-device-full.js'),
        })(purposeId, options),
      () => noDevice('unavailable'),
    );

/** How long a policy file may take, in milliseconds, unless `data-timeout` says otherwise. */
const POLICY_TIMEOUT = 8000;

/** Where the policy of a script tag comes from. */
export interface PolicySource {
  /** The policy as JSON, if the page has it. */
  readonly text: string;
  /**
   * What stands on the script tag: where the policy is, if it is not in the page (`data-policy`), how long it may take
   * from there, in milliseconds (`data-timeout`), and what the site knows of the visitor (`data-region`, `data-age`,
   * `data-gpc`).
   */
  readonly data: DOMStringMap;
  /** The browser's own; the page's is gated by now. */
  readonly fetch: typeof globalThis.fetch;
  /** What `npx consent-gate build` has checked and put into the file: the policy, and what each `use` stands for. */
  readonly baked?: Baked | false;
}

export interface Baked {
  readonly policy: Policy;
  readonly services: {readonly [use: string]: ServiceDefinition};
}

/**
 * Makes the consent of a page with a script tag.
 *
 * @param target - Who tells of its decisions.
 * @param load - Fetches another file of ours.
 */
export const openConsent = (
  target: ConsentApi,
  {text, data, fetch, baked}: PolicySource,
  load: Load,
): OpenConsent => {
  const {policy: url, timeout, region, age} = data;
  const check = () => load<typeof Check>('consent-gate-check.js');

  /** The policy, checked. One that this visitor has answered before was checked then, and counts at once. */
  const usePolicy = (json: string): Policy | Promise<Policy> => {
    const {known, asks} = lookAtPolicy(json);
    // What asks comes along with what checks; if it does not come, whoever needs it tries again.
    if (asks) load('consent-gate-ui.js').catch(() => {});
    return known ?? check().then(({readPolicy}) => readPolicy(json));
  };

  const fetchPolicy = async (from: string): Promise<Policy> => {
    const response = await fetch(from, {
      signal: AbortSignal.timeout(Number(timeout ?? POLICY_TIMEOUT)),
    });
    if (!response.ok) throw new Error(`${from} answered ${response.status}.`);
    return usePolicy(await response.text());
  };

  const shield = () => load('consent-gate-never.js');
  /** A policy counts only once the part is here that keeps what it promises. */
  const keep = (policy: Policy) =>
    policy.never?.length && !(SHIELDED in globalThis) ? shield().then(() => policy) : policy;
  // Ahead of the check, which takes a moment.
  if (!url && text.includes('"never"') && !(SHIELDED in globalThis)) shield().catch(() => {});

  const found = baked ? deepFreeze(baked.policy) : url ? fetchPolicy(url) : usePolicy(text);
  const policy = 'then' in found ? found.then(keep) : keep(found);
  const consent = new Consent(policy, {
    target,
    region,
    age,
    loadRules: () => load('consent-gate-regions.js'),
    loadService: async (id) =>
      (baked && baked.services[id]) ||
      (await load<{service: ServiceDefinition}>(`services/${id}.js`)).service,
    loadCalls: async (services, standing) => {
      const names = [...new Set(services.flatMap(({calls = []}) => calls))];
      if (!names.length) return undefined;
      const [{tellVendors}, ...vendors] = await Promise.all([
        load<typeof Calls>('consent-gate-calls.js'),
        ...names.map(async (name) => {
          const {vendor} = await load<{vendor: Vendor}>(`calls/${name}.js`);
          return [name, vendor] as const;
        }),
      ]);
      return tellVendors(new Map(vendors), services, standing, region);
    },
  });
  // The names for which something was let act.
  const ran = new Set<string>();
  followWithdrawal(target, ran, () => load('consent-gate-withdraw.js'));
  bringElements(consent, load).catch(reportError);
  void consent.ready.then(
    async () => {
      if (consent.services.some(({options}) => options?.['load']))
        (await load<typeof Loading>('consent-gate-loader.js')).loadServices(target);
      if (consent.policy?.gate?.undeclared === 'report')
        await (await load<typeof Reporting>('consent-gate-report.js')).reportUndeclared(target);
    },
    (error: unknown) =>
      check()
        .then(({explain}) => explain(error))
        .catch(() => error)
        .then(console.error),
  );
  return Object.assign(consent, openUi(target, load), {
    device: createDevice(target, load),
    judge: createJudge(target, ran),
    mayStore: createStorageJudge(target),
  });
};
