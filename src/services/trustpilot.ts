import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://support.trustpilot.com/ */
export const service: RegistryEntry = {
  id: 'trustpilot',
  name: 'Trustpilot',
  vendor: 'Trustpilot A/S',
  country: 'DK',
  category: 'preference',
  hosts: ['widget.trustpilot.com', 'invitejs.trustpilot.com'],
  loader: {src: 'https://widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js'},
};
