import {defineVendor, json, pathOf} from './vendor.js';

/** Database and sign-in, on the site's own project host. */
export const supabase = defineVendor('supabase', ['*.supabase.co'], (visit) => {
  const path = pathOf(visit);
  if (path === '/auth/v1/settings') return json({external: {email: true}, disable_signup: false});
  if (path.startsWith('/auth/v1/token')) {
    return json({
      access_token: 'demo.access.token',
      token_type: 'bearer',
      expires_in: 3600,
      refresh_token: 'demo',
    });
  }
  if (path === '/rest/v1/plans') {
    return json([
      {id: 'free', name: 'Sketch', price: 0, transformations: 3},
      {id: 'studio', name: 'Studio', price: 14, transformations: 60},
    ]);
  }
  return undefined;
});
