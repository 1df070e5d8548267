import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import type {World} from '../../../demo/server/world.js';
import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, playVendors, POLICY} from '../page.js';

/** Frameworks and libraries as npm has them, each at what it is there for. */
const APPS = join(import.meta.dirname, 'apps');
const names = readdirSync(APPS).map((file) => file.replace('.mjs', ''));

const bundles = Promise.all(
  names.map(async (name) => {
    const {outputFiles} = await build({
      stdin: {
        contents: `import {app} from './${name}.mjs';
          const place = document.body.appendChild(document.createElement('div'));
          Promise.resolve().then(() => app(place)).then(String, (error) => 'failed: ' + error)
            .then((text) => { place.remove(); ran.push('${name}: ' + text); });`,
        resolveDir: APPS,
      },
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      define: {'process.env.NODE_ENV': '"production"'},
      logLevel: 'error',
    });
    return [name, outputFiles[0]!.text] as const;
  }),
);

/** What a site of its own answers. */
const serve = async (world: World) => {
  for (const [path, text] of Object.entries({
    'answer.json': '{"answer": 42}',
    'script.js': 'window.scripted = true;',
    'fragment.html': '<b>fragment</b>',
    'frame.html': '<!doctype html><turbo-frame id="part">framed</turbo-frame>',
    'list.m3u8': '#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\n/real-life/low.m3u8\n',
  }))
    world.page(`/real-life/${path}`, text);
  world.page('/dot.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  for (const [name, text] of await bundles) world.page(`/real-life/${name}.js`, text);
  world.vendor('o1.sentry.example', {
    type: 'application/json',
    headers: {'access-control-allow-origin': '*'},
    body: '{}',
  });
};

const policy = {
  ...POLICY,
  services: [...POLICY.services, {id: 'errors', purpose: 'analytics', hosts: ['*.sentry.example']}],
};
const onError = `<script>addEventListener('error', ({message}) => message && ran.push('uncaught: ' + message))</script>`;
const scripts =
  onError + names.map((name) => `<script src="/real-life/${name}.js"></script>`).join('');
const plain = `<!doctype html><title>Plain</title><script>window.ran = []</script><body>${scripts}`;
const answers = () => [...window.ran].sort();

test('React, Vue, Angular, jQuery, htmx, Turbo, hls.js, mapbox-gl and Sentry work as without the gate, allowed or not', async ({
  visitor,
  world,
}) => {
  playVendors(world);
  await serve(world);
  const visit = async (path: string) => {
    await visitor.open(`https://site.example/real-life/${path}`);
    await visitor.waitFor((count) => window.ran.length === count, names.length);
    return visitor.evaluate(answers);
  };

  world.page('/real-life/plain.html', plain);
  const expected = await visit('plain.html');
  expect(expected.filter((line) => line.includes('failed'))).toEqual([]);
  expect(visitor.requests('o1.sentry.example')).toHaveLength(1);

  // What the page before had still to say is not ours.
  await visitor.open('https://site.example/real-life/answer.json');
  await settled(visitor);
  world.clear();
  world.page('/real-life/gated.html', pageOf({policy, body: scripts}));
  expect(await visit('gated.html'), 'nothing is decided').toEqual(expected);
  expect(visitor.strangers()).toEqual([]);

  await visitor.press('Accept all');
  await visitor.waitFor(() => document.cookie.includes('given='));
  expect(await visit('gated.html'), 'all is allowed').toEqual(expected);
  expect(visitor.requests('o1.sentry.example').length).toBeGreaterThan(0);
});
