import assert from 'node:assert/strict';
import {it} from 'node:test';
import {createMiddleware} from '../../docs/recipes/next.mjs';
import {ALL, cookieOf, policy} from '../csp/support/site.mjs';

/** What Next documents of it: an answer without a body, whose headers the page's get. */
const NextResponse = {next: () => new Response(null, {headers: {'x-middleware-next': '1'}})};

it('the middleware for Next.js sets the decision’s headers, and removes denied cookies', async () => {
  const middleware = createMiddleware(policy, NextResponse);
  const of = (headers) => middleware(new Request('https://www.site.example/a', {headers}));
  const yes = await of({cookie: cookieOf(ALL, {at: Date.now() - 6e4})});
  assert.match(yes.headers.get('content-security-policy'), /tiles\.maps\.example/);
  assert.equal(yes.headers.get('vary'), 'Cookie, Sec-GPC');
  assert.deepEqual(yes.headers.getSetCookie(), []);
  const no = await of({cookie: '_ad=1', 'sec-gpc': '1'});
  assert.doesNotMatch(no.headers.get('content-security-policy'), /tiles\.maps\.example/);
  assert.ok(no.headers.getSetCookie().includes('_ad=; Max-Age=0; Path=/; Domain=site.example'));
});
