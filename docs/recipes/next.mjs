import {consentHeaders, expireDenied, readGpc} from 'consent-gate/csp';

/**
 * The `middleware` of a Next.js site; in Next 16, its `proxy`. It has no page in its hands yet, so that `withConsent` would
 * find nothing to do: it sets the headers itself.
 *
 * @param {import('consent-gate').Policy} policy
 * @param {{next(): Response}} NextResponse from `next/server`
 */
export const createMiddleware =
  (policy, NextResponse) => async (/** @type {Request} */ request) => {
    const cookie = request.headers.get('cookie');
    const gpc = readGpc(request.headers.get('sec-gpc'));
    const {host} = new URL(request.url);
    const response = NextResponse.next();
    const headers = await consentHeaders(policy, {form: 'full', cookie, gpc});
    for (const [name, value] of Object.entries(headers)) response.headers.append(name, value);
    for (const line of await expireDenied(policy, cookie, {gpc, host}))
      response.headers.append('set-cookie', line);
    return response;
  };
