import {Consent} from '../../../dist/esm/src/consent.js';
import {tellVendors} from '../../../dist/esm/src/calls/tell-vendors.js';
import {loadService} from '../../../dist/esm/src/services/index.js';

/** What was reported as browsers report it; Node has nobody to report to. @type {unknown[]} */
export const reported = [];
Object.assign(globalThis, {reportError: (error) => void reported.push(error)});

/** @typedef {import('../../../dist/esm/src/calls/vendor.js').Vendor} Vendor */

/** @param {string} name @returns {Promise<Vendor>} */
export const vendorOf = async (name) =>
  (await import(`../../../dist/esm/src/calls/vendors/${name}.js`)).vendor;

const PURPOSES = [
  {id: 'essential', category: 'essential', basis: 'exempt'},
  {id: 'preference', category: 'preference', basis: 'consent'},
  {id: 'analytics', category: 'analytics', basis: 'consent'},
  {id: 'marketing', category: 'marketing', basis: 'consent'},
];

/** A visitor's jar: what one page writes, the next one reads. */
export const createJar = () => {
  /** @type {string | undefined} */
  let text;
  return {read: () => text, write: (value) => void (text = value)};
};

/** As much of a document as vendors are told by. */
export const createDocument = (readyState = 'complete') =>
  Object.assign(new EventTarget(), {readyState, querySelector: () => null});

/**
 * A page that tells the vendors of its services, with `root` for a window.
 *
 * @param {object} options
 * @param {object[]} options.services as the policy has them
 * @param {Record<string, unknown>} [options.root]
 * @param {ReturnType<typeof createJar>} [options.jar]
 * @param {boolean} [options.gpc] speaks against every purpose but the exempt
 * @param {string} [options.region]
 * @param {object} [options.policy] what else it says
 * @param {EventTarget & {readyState: string}} [options.document] what there is of one while they are told first
 */
export const openPage = async ({
  services,
  root = {},
  jar = createJar(),
  gpc,
  region,
  policy,
  document = createDocument(),
}) => {
  const purposes = PURPOSES.map((each) =>
    each.basis === 'exempt' ? each : {...each, sellsOrShares: true},
  );
  const consent = new Consent(
    {version: '1', purposes, services, ...policy},
    {
      storage: jar,
      signals: () => ({gpc: gpc === true}),
      loadService,
      loadCalls: async (resolved, standing) => {
        const names = [...new Set(resolved.flatMap(({calls = []}) => calls))];
        const vendors = await Promise.all(
          names.map(async (name) => /** @type {const} */ ([name, await vendorOf(name)])),
        );
        Object.assign(globalThis, {document});
        return tellVendors(new Map(vendors), resolved, standing, region, root);
      },
    },
  );
  await consent.ready;
  Reflect.deleteProperty(globalThis, 'document');
  return consent;
};
