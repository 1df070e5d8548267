import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://developer.wordpress.org/advanced-administration/wordpress/cookies/
 *
 * The site's own. What keeps its authors signed in is not in it, since they asked for that.
 */
export const service: RegistryEntry = {
  id: 'wordpress',
  name: 'WordPress',
  vendor: 'WordPress Foundation',
  country: 'US',
  category: 'preference',
  hosts: ['s.w.org'],
  storage: [
    {
      kind: 'cookie',
      name: 'comment_author_*',
      duration: 'P347D',
      description: {en: 'Remembers the name and address given with a comment.'},
    },
    {kind: 'cookie', name: 'wp_lang', description: {en: 'Remembers which language was chosen.'}},
  ],
  calls: 'wordpress',
};
