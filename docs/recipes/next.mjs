import {consentHeaders, expireDenied, readDnt, readGpc} from 'consent-gate/csp';

/**
 * The `middleware` of a Next.js site; in Next 16, its `proxy`. It has no page in its hands yet, so that `withConsent` would
 * find nothing to do: it sets the headers itself. For pages alone: what else there is, files above all, would become private
 * to each visitor. Next reads its `matcher` from the text of your file and imports none, so write there
 *
 *     export const config = {matcher: ['/((?!api/|_next/|.*\\.(?:js|css|map|json|xml|txt|svg|png|jpe?g|gif|webp|avif|ico|woff2?|mp4|pdf)$).*)']};
 *
 * @param {import('consent-gate').Policy} policy
 * @param {{next(): Response}} NextResponse from `next/server`
 */
export const createMiddleware =
  (policy, NextResponse) => async (/** @type {Request} */ request) => {
    const cookie = request.headers.get('cookie');
    const gpc = readGpc(request.headers.get('sec-gpc'));
    const dnt = readDnt(request.headers.get('dnt'));
    const {host} = new URL(request.url);
    const response = NextResponse.next();
    const headers = await consentHeaders(policy, {form: 'full', cookie, gpc, dnt});
    for (const [name, value] of Object.entries(headers)) response.headers.append(name, value);
    for (const line of await expireDenied(policy, cookie, {gpc, dnt, host}))
      response.headers.append('set-cookie', line);
    return response;
  };
