import type {Root, Vendor} from '../vendor.js';

interface ConsentManager {
  api?: (method: string, ...args: readonly unknown[]) => void;
}

const ignore = () => {};
const report = (error: unknown): void => reportError(error);

/**
 * Piwik PRO's consent manager. `options.consents` names its consent types that the service's purpose speaks for, by default
 * `analytics`. https://developers.piwik.pro/docs/consent-manager-api
 */
export const vendor: Vendor = {
  calls({first, allowed, unanswered, options}) {
    const consents = String(options['consents'] ?? 'analytics').split(/[\s,]+/);
    if (unanswered) {
      return first
        ? [['ppms.cm.api', 'setInitialComplianceSettings', {consents}, ignore, report]]
        : [];
    }
    const settings = Object.fromEntries(consents.map((type) => [type, {status: allowed ? 1 : 0}]));
    return [['ppms.cm.api', 'setComplianceSettings', {consents: settings}, ignore, report]];
  },

  // As Piwik PRO's own snippet does: commands are events of the data layer.
  api(root, {dataLayer = 'dataLayer'}) {
    const ppms = (root['ppms'] ??= {}) as {cm?: ConsentManager};
    ppms.cm ??= {};
    ppms.cm.api ??= (method, ...parameters) => {
      const layer = (root[String(dataLayer)] ??= []) as Root[];
      layer.push({event: `ppms.cm:${method}`, parameters});
    };
    return root;
  },
};
