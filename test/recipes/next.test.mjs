import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
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

it('the middleware for Next.js keeps to Do Not Track where the policy does', async () => {
  const under = {...policy, regime: 'opt-out', signals: {dnt: 'deny'}};
  const middleware = createMiddleware(under, NextResponse);
  const csp = async (headers) =>
    (await middleware(new Request('https://www.site.example/', {headers}))).headers.get(
      'content-security-policy',
    );
  assert.match(await csp({}), / ads\.example/);
  assert.doesNotMatch(await csp({dnt: '1'}), / ads\.example/);
});

it('the middleware for Next.js is for pages: its matcher leaves files and the API out', () => {
  const text = readFileSync('docs/recipes/next.mjs', 'utf8');
  const [, literal] = /export const config = \{matcher: \['([^']+)'\]\}/.exec(text);
  // As Next would: a string in a file, its parentheses a regular expression's.
  const matcher = new RegExp(`^${JSON.parse(`"${literal}"`)}$`);
  for (const page of ['/', '/a', '/a/b', '/apiary', '/de/_next-steps', '/blog/v1.2', '/u/john.doe'])
    assert.match(page, matcher);
  for (const other of ['/api/a', '/_next/static/a', '/_next/image', '/logo.svg', '/a/b.js'])
    assert.doesNotMatch(other, matcher);
});
