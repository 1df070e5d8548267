import {loadService, serviceIds} from '../../../src/services/index.js';
import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf} from '../page.js';

/** What the registry proposes for a policy that uses all of it: a purpose for each category. */
const services = await Promise.all(
  serviceIds.map(async (use) => {
    const {category = 'marketing', hosts = []} = (await loadService(use)) ?? {};
    return {use, purpose: category, hosts};
  }),
);
const purposes = [...new Set(services.map(({purpose}) => purpose))];

const POLICY = {
  version: '1',
  purposes: purposes.map((id) => ({id, category: id, basis: 'consent', name: id})),
  services: services.map(({use, purpose}) => ({use, purpose})),
};

/** One address for every pattern: for `*.example.com/path`, `any.example.com/path` and something behind it. */
const addressesOf = (wanted: readonly string[]): readonly URL[] =>
  services
    .filter(({purpose}) => wanted.includes(purpose))
    .flatMap(({hosts}) => hosts)
    .map((pattern) => pattern.replace('*', 'any').replace(/^[^/]+$/, '$&/'))
    .map((address) => new URL(`https://${address}x.svg`));

const sorted = (addresses: readonly string[]) => [...new Set(addresses)].sort();

const IMAGE = {
  type: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
};

test('nobody in the registry is reached before a choice, and then only who acts for what was allowed', async ({
  visitor,
  world,
}) => {
  for (const {host} of addressesOf(purposes)) world.vendor(host, IMAGE);
  world.page('/', pageOf({policy: POLICY}));
  await visitor.open('https://site.example/');
  await visitor.waitFor(() => window.consentGate.open.length > 0);
  await visitor.evaluate(
    (addresses) => {
      for (const src of addresses) document.body.append(Object.assign(new Image(), {src}));
    },
    addressesOf(purposes).map(({href}) => href),
  );
  await settled(visitor);
  expect(visitor.strangers()).toEqual([]);

  await visitor.evaluate(() => window.consentGate.decide({security: true, essential: true}));
  const allowed = addressesOf(['security', 'essential']).map(({host, pathname}) => host + pathname);
  const reached = () => sorted(visitor.requests().map(({host, path}) => host + path));
  await expect.poll(reached, {timeout: 15_000}).toEqual(sorted(allowed));
  await settled(visitor);
  expect(reached()).toEqual(sorted(allowed));
});

const CLOUD = 'https://x.matomo.cloud/';

/** What the registry can load, with every option that it wants. */
const loadable = (
  await Promise.all(
    serviceIds.map(async (use) => {
      const {loader, calls} = (await loadService(use)) ?? {};
      return {use, loader, calls};
    }),
  )
).flatMap(({use, loader, calls}) => {
  const names = [...JSON.stringify(loader ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  const options = {...Object.fromEntries(names.map((name) => [name, 'x'])), load: true, url: CLOUD};
  return loader ? {use, calls, src: loader.src, options} : [];
});

test('what the registry loads by itself is asked for after a yes, each once, and not before (V0c, V0d)', async ({
  visitor,
  world,
}) => {
  const addresses = loadable
    .map(({src}) => src.replace('{url}', CLOUD).replaceAll(/\{\w+\}/g, 'x'))
    .map((src) => new URL(src));
  for (const {host} of addresses) world.vendor(host, {type: 'text/javascript', body: ''});
  const policy = {
    ...POLICY,
    purposes: [{id: 'all', category: 'marketing', basis: 'consent', name: 'all'}],
    services: loadable.map(({use, options}) => ({use, purpose: 'all', options})),
  };
  world.page('/', pageOf({policy}));
  await visitor.open('https://site.example/');
  await visitor.waitFor(() => window.consentGate.open.length > 0);
  await settled(visitor);
  expect(visitor.strangers()).toEqual([]);
  // Of the registry the page has what its policy names, and nothing else.
  const files = (folder: string) =>
    sorted(
      world.log.flatMap(({path}) => (path.startsWith(folder) ? path.slice(folder.length) : [])),
    );
  expect(files('/services/')).toEqual(sorted(loadable.map(({use}) => `${use}.js`)));
  expect(files('/calls/')).toEqual(
    sorted(loadable.flatMap(({calls}) => (calls ? `${calls}.js` : []))),
  );
  await visitor.evaluate(() => window.consentGate.acceptAll());
  const wanted = addresses.map(({host, pathname, search}) => host + pathname + search).sort();
  const asked = () =>
    visitor
      .requests()
      .map(({host, path}) => host + path)
      .sort();
  await expect.poll(asked, {timeout: 15_000}).toEqual(wanted);
  await settled(visitor);
  expect(asked()).toEqual(wanted);
});
