import {isAllowed, isOpen} from '../../model/status.js';
import type {Call, Vendor} from '../vendor.js';

/**
 * What triggers of a tag manager look at where events of the data layer tell them of decisions. The form is Didomi's, since many
 * containers are written for it: lists of names, each followed by a comma, so that "contains `hotjar,`" finds no longer name.
 * `options.prefix` is what events and variables begin with; with `didomi`, such a container runs as it is.
 * https://developers.didomi.io/cmp/web-sdk/third-parties/tags-management/events-and-variables
 */
export const vendor: Vendor = {
  calls({first, options, purposes, names, statusOf}) {
    const prefix = String(options['prefix'] ?? 'consentGate');
    const variables: {[name: string]: string} = {};
    for (const [kind, all] of [
      ['Purposes', purposes],
      ['Vendors', names],
    ] as const) {
      const stateOf = (name: string) => {
        const status = statusOf(name);
        return isAllowed(status) ? 'Enabled' : isOpen(status) ? 'Unknown' : 'Disabled';
      };
      for (const state of ['Enabled', 'Disabled', 'Unknown'])
        variables[`${prefix}${kind}${state}`] = all
          .filter((name) => stateOf(name) === state)
          .map((name) => `${name},`)
          .join('');
    }
    const push = (event: string): Call => ['push', {event: `${prefix}-${event}`, ...variables}];
    return [push(first ? 'ready' : 'consent-changed'), push('consent')];
  },

  api: (root, {dataLayer = 'dataLayer'}) => ({
    push: (entry: unknown) => void ((root[String(dataLayer)] ??= []) as unknown[]).push(entry),
  }),
};
