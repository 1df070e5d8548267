import {expect, test} from '../../harness/fixtures.js';
import {pageOf, POLICY} from '../page.js';

const open = '/storage/service-workers.html';
const url = `https://site.example${open}`;

const services = [
  {
    id: 'push',
    purpose: 'marketing',
    storage: [{kind: 'serviceWorker', name: '*/push-*.js'}],
  },
];

/** Registers a vendor's and the site's own, and says what came of it. */
const register = async (): Promise<string[]> => {
  const outcomes: string[] = [];
  for (const script of ['push-worker.js?app=1', './own-worker.js']) {
    const outcome = await navigator.serviceWorker
      .register(script, {scope: `/storage/${script.replace(/\W.*/, '')}/`})
      .then(
        () => 'registered',
        ({name}: Error) => name,
      );
    outcomes.push(outcome);
  }
  return outcomes;
};

const left = async (): Promise<string[]> => {
  const all = await navigator.serviceWorker.getRegistrations();
  return all
    .map(({active, waiting, installing}) => (active ?? waiting ?? installing)!.scriptURL)
    .map((script) => new URL(script).pathname)
    .sort();
};

test('a service worker is storage like any other: refused, let in, and swept (L4)', async ({
  visitor,
  world,
}) => {
  for (const script of ['push-worker.js', 'own-worker.js'])
    world.page(`/storage/${script}`, '', {'content-type': 'text/javascript'});
  const policy = {...POLICY, services, gate: {onWithdraw: 'none'}};
  world.page(open, pageOf({policy, body: '<p>Page</p>'}));
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  expect(await visitor.evaluate(register)).toEqual(['SecurityError', 'registered']);
  expect(await visitor.evaluate(left)).toEqual(['/storage/own-worker.js']);

  await visitor.evaluate(() => window.consentGate.acceptAll());
  expect(await visitor.evaluate(register)).toEqual(['registered', 'registered']);

  await visitor.evaluate(() => window.consentGate.withdraw('marketing'));
  await expect.poll(() => visitor.evaluate(left)).toEqual(['/storage/own-worker.js']);
});

test('where undeclared storage is refused, so is a service worker that nobody declares', async ({
  visitor,
  world,
}) => {
  world.page('/storage/own-worker.js', '', {'content-type': 'text/javascript'});
  world.page(open, pageOf({policy: {...POLICY, services, gate: {storage: 'refuse'}}}));
  await visitor.open(url);
  expect(await visitor.evaluate(register)).toEqual(['SecurityError', 'SecurityError']);
  expect(await visitor.evaluate(left)).toEqual([]);
});
