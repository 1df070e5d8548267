import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.github.com/get-started/writing-on-github/editing-and-sharing-content-with-gists */
export const service: RegistryEntry = {
  id: 'github-gist',
  name: 'GitHub Gist',
  vendor: 'GitHub, Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['gist.github.com', 'github.githubassets.com'],
};
