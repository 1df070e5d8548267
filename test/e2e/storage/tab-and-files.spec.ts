import {expect, test} from '../../harness/fixtures.js';
import {pageOf, POLICY} from '../page.js';

const open = '/storage/tab-and-files.html';
const url = `https://site.example${open}`;

const services = [
  {
    id: 'stats',
    purpose: 'analytics',
    storage: [
      {kind: 'sessionStorage', name: 'window.name'},
      {kind: 'file', name: 'visits*'},
      {kind: 'localStorage', name: 'early'},
    ],
  },
];

/** Writes to both, a file of somebody else's too, and says what of it is there; WebKitGTK has no such files. */
const write = async (): Promise<string[]> => {
  window.name = 'visitor 1';
  const files = await navigator.storage?.getDirectory?.();
  const told: string[] = [];
  for (const file of files ? ['visits.db', 'own.db'] : []) {
    await files!.getFileHandle(file, {create: true}).then(
      ({name}) => told.push(name),
      ({name}: Error) => told.push(name),
    );
  }
  return [window.name, ...told];
};

const left = async (): Promise<string[]> => {
  const names: string[] = [];
  const files = await navigator.storage?.getDirectory?.();
  if (files) for await (const name of files.keys()) names.push(name);
  return [window.name, ...names];
};

test('the tab’s name and files of the origin are storage like any other: refused, let in, and swept (L4)', async ({
  visitor,
  world,
}) => {
  world.page(
    open,
    pageOf({policy: {...POLICY, services, gate: {onWithdraw: 'none'}}, body: '<p>Page</p>'}),
  );
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  const denied = await visitor.evaluate(write);
  const hasFiles = denied.length > 1;
  expect(denied).toEqual(['', ...(hasFiles ? ['SecurityError', 'own.db'] : [])]);

  await visitor.evaluate(() => window.consentGate.acceptAll());
  expect(await visitor.evaluate(write)).toEqual([
    'visitor 1',
    ...(hasFiles ? ['visits.db', 'own.db'] : []),
  ]);

  await visitor.evaluate(() => window.consentGate.withdraw('analytics'));
  await expect.poll(() => visitor.evaluate(left)).toEqual(['', ...(hasFiles ? ['own.db'] : [])]);
});

test('what was refused before the policy was known is told of once it is', async ({
  visitor,
  world,
}) => {
  world.page(
    open,
    pageOf({
      policy: {...POLICY, services},
      head: `<script>consentGate.addEventListener('hold', ({subject, held}) => ran.push(subject.url, subject.service, subject.reason, String(held)));
        localStorage.setItem('early', '1'); localStorage.setItem('other', '1');</script>`,
    }),
  );
  await visitor.open(url);
  await visitor.waitFor(() => window.ran.length > 0);
  expect(await visitor.evaluate(() => window.ran)).toEqual([
    'localStorage:early',
    'stats',
    'requested',
    'true',
  ]);
  expect((await visitor.storage()).localStorage).toEqual(['other']);
});
