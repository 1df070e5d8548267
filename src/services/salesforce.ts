import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://help.salesforce.com/
 *
 * A tracker domain or a site of the customer's own goes into the policy's `hosts`. An account's number follows `visitor_id`;
 * that name alone may be anybody's.
 */
export const service: RegistryEntry = {
  id: 'salesforce',
  name: 'Salesforce',
  vendor: 'Salesforce, Inc.',
  country: 'US',
  category: 'marketing',
  hosts: [
    'pi.pardot.com',
    'cdn.pardot.com',
    'go.pardot.com',
    '*.salesforceliveagent.com',
    'service.force.com',
    '*.salesforce-scrt.com',
    '*.evergage.com',
    '*.evgnet.com',
    '*.igodigital.com',
    '*.cquotient.com',
  ],
  storage: [
    {
      kind: 'cookie',
      name: 'pi_opt_in*',
      duration: 'P1Y',
      description: {en: 'Remembers what was chosen about privacy.'},
    },
    {
      kind: 'cookie',
      name: 'visitor_id1*',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: 'visitor_id2*',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: 'visitor_id3*',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: 'visitor_id4*',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: 'visitor_id5*',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: 'visitor_id6*',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: 'visitor_id7*',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: 'visitor_id8*',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: 'visitor_id9*',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {kind: 'cookie', name: 'liveagent_sid', description: {en: 'Keeps a conversation together.'}},
    {
      kind: 'cookie',
      name: 'liveagent_oref',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: 'liveagent_ptid',
      duration: 'P10Y',
      description: {en: 'Keeps a conversation together.'},
    },
    {kind: 'cookie', name: 'liveagent_vc', duration: 'P10Y', description: {en: 'Counts visits.'}},
    {
      kind: 'cookie',
      name: 'liveagent_invite_rejected_*',
      description: {en: 'Remembers which messages were shown.'},
    },
    {kind: 'cookie', name: '_evga_*', duration: 'P2Y', description: {en: 'Tells visitors apart.'}},
    {kind: 'cookie', name: '_sfid_*', duration: 'P2Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: 'igodigitalst_*',
      duration: 'PT1H',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'cookie',
      name: 'igodigitalstdomain',
      duration: 'PT1H',
      description: {en: 'Finds the domain to store cookies on.'},
    },
    {
      kind: 'cookie',
      name: 'igodigitaltc2',
      duration: 'P10Y',
      description: {en: 'Tells visitors apart.'},
    },
    {kind: 'cookie', name: 'cqcid', duration: 'P1Y', description: {en: 'Tells visitors apart.'}},
  ],
};
