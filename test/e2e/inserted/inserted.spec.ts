import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, playVendors, ran} from '../page.js';

/** Ways for code to put a third party into the page without a mark. `S` is a script's URL, `F` a frame's. */
const WAYS: {readonly [name: string]: string} = {
  'script appendChild': `const s = document.createElement('script'); s.src = S; document.head.appendChild(s);`,
  'script insertBefore the first': `const s = document.createElement('script'); s.async = 1; s.src = S; const f = document.getElementsByTagName('script')[0]; f.parentNode.insertBefore(s, f);`,
  'script append': `const s = document.createElement('script'); s.src = S; document.body.append('text', s);`,
  'script setAttribute': `const s = document.createElement('script'); s.setAttribute('src', S); document.body.prepend(s);`,
  'script given its URL once inserted': `const s = document.createElement('script'); document.head.append(s); s.src = S;`,
  'script given its URL once inserted, by attribute': `const s = document.createElement('script'); document.head.append(s); s.setAttribute('SRC', S);`,
  'script given its URL once inserted, by node': `const s = document.createElement('script'); document.head.append(s); const a = document.createAttribute('src'); a.value = S; s.setAttributeNode(a);`,
  'script by createElementNS': `const s = document.createElementNS('http://www.w3.org/1999/xhtml', 'script'); s.src = S; document.head.appendChild(s);`,
  'script cloned': `const s = document.createElement('script'); s.src = S; document.head.appendChild(s.cloneNode(true));`,
  'script in a tree that is inserted': `const d = document.createElement('div'); const s = document.createElement('script'); s.src = S; d.append(s); document.body.append(d);`,
  'script in a fragment': `const d = document.createDocumentFragment(); const s = document.createElement('script'); s.src = S; d.append(s); const b = document.createElement('b'); document.body.append(b); b.replaceChildren(d);`,
  'script in a cloned template': `const t = document.createElement('template'); const s = document.createElement('script'); s.src = S; t.content.append(s); document.body.append(t.content.cloneNode(true));`,
  'script by contextual fragment': `document.body.append(document.createRange().createContextualFragment('<script src="' + S + '"></' + 'script>'));`,
  'script by Range.insertNode': `const s = document.createElement('script'); s.src = S; const r = document.createRange(); r.selectNodeContents(document.body); r.insertNode(s);`,
  'script by replaceWith': `const b = document.createElement('b'); document.body.append(b); const s = document.createElement('script'); s.src = S; b.replaceWith(s);`,
  'script by replaceChild': `const b = document.createElement('b'); document.body.append(b); const s = document.createElement('script'); s.src = S; document.body.replaceChild(s, b);`,
  'script by after': `const s = document.createElement('script'); s.src = S; document.body.firstChild.after(s);`,
  'script by insertAdjacentElement': `const s = document.createElement('script'); s.src = S; document.body.insertAdjacentElement('beforeend', s);`,
  'script adopted from another document': `const d = new DOMParser().parseFromString('<body><i></i>', 'text/html'); const s = d.createElement('script'); s.src = S; document.body.append(s);`,
  'script in a shadow root': `const d = document.createElement('div'); document.body.append(d); const s = document.createElement('script'); s.src = S; d.attachShadow({mode: 'closed'}).append(s);`,
  'script by document.write': `document.write('<script src="' + S + '"></' + 'script>');`,
  'script by document.writeln, with quotes in the way': `document.writeln('<script data-x="a>b" async src=' + S + '></' + 'script>');`,
  'script of type module': `const s = document.createElement('script'); s.type = 'module'; s.src = S; document.head.appendChild(s);`,
  'frame appended': `const f = document.createElement('iframe'); f.src = F; document.body.append(f);`,
  'frame given its URL once inserted': `const f = document.createElement('iframe'); document.body.append(f); f.src = F;`,
  'frame given its URL once inserted, by attribute': `const f = document.createElement('iframe'); document.body.append(f); f.setAttribute('src', F);`,
  'frame by innerHTML': `const b = document.createElement('b'); document.body.append(b); b.innerHTML = '<iframe width=9 src="' + F + '"></iframe>';`,
  'frame by outerHTML': `const b = document.createElement('b'); document.body.append(b); b.outerHTML = '<IFRAME SRC=' + F + '></IFRAME>';`,
  'frame by insertAdjacentHTML': `document.body.insertAdjacentHTML('beforeend', '<p><iframe src="' + F + '"></iframe></p>');`,
  'frame by document.write': `document.write('<iframe src="' + F + '"></iframe>');`,
  'frame by document.write, after loading': `addEventListener('load', () => document.body.insertAdjacentHTML('beforeend', '<iframe src="' + F + '"></iframe>'));`,
  'frame cloned': `const f = document.createElement('iframe'); f.src = F; document.body.append(f.cloneNode());`,
};

const open = '/inserted/page.html';
const url = `https://site.example${open}`;

/** All of them in one page, each with an address of its own. */
const pageWith = (host: string) =>
  pageOf({
    body: Object.values(WAYS)
      .map(
        (code, i) =>
          `<script>{ const S = 'https://${host}/x.js?${i}', F = 'https://${host}/f.html?${i}'; ${code} }</script>`,
      )
      .join('\n'),
  });

/** What all of them ask for, in no order. */
const ALL = Object.keys(WAYS)
  .map((name, i) => `${name.startsWith('frame') ? '/f.html' : '/x.js'}?${i} ${name}`)
  .sort();

test.beforeEach(({world}) => playVendors(world));

test('whatever way it is put in: held before a choice, released once by a yes', async ({
  visitor,
  world,
}) => {
  world.page(open, pageWith('cdn.stats.example'));
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await settled(visitor, 150);
  expect(visitor.strangers()).toEqual([]);

  await visitor.evaluate(() => window.consentGate.acceptAll());
  const names = Object.keys(WAYS);
  await expect
    .poll(() =>
      visitor
        .requests('cdn.stats.example')
        .map(({path}) => `${path} ${names[Number(path.split('?')[1])]}`)
        .sort(),
    )
    .toEqual(ALL);
  const scripts = names.filter((name) => name.startsWith('script')).length;
  await visitor.waitFor((count) => window.ran.length === count, scripts);
});

test('whatever way it is put in: held for good if nobody declared it', async ({visitor, world}) => {
  world.page(open, pageWith('tracker.example'));
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  await settled(visitor, 150);
  expect(visitor.requests('tracker.example')).toEqual([]);
});

test('what the page makes itself is left alone', async ({visitor, world}) => {
  world.page(
    '/inserted/own.js',
    `ran.push('own ' + document.currentScript.src.endsWith('/inserted/own.js'));`,
  );
  world.page('/inserted/own.html', `<p>own</p>`);
  world.page(
    open,
    pageOf({
      body: `<script>
        const script = document.createElement('script');
        script.src = '/inserted/own.js';
        document.body.append(script);
        document.body.insertAdjacentHTML('beforeend', '<iframe src="/inserted/own.html"></iframe><iframe srcdoc="<b>x</b>"></iframe>');
        const inline = document.createElement('script');
        inline.text = 'ran.push("inline")';
        document.body.append(inline);
        document.body.innerHTML += '<p title="<script src=https://tracker.example/x.js>">kept</p>';
      </script>`,
    }),
  );
  await visitor.open(url);
  await visitor.waitFor(() => window.ran.length === 2 && frames.length === 2);
  expect((await visitor.evaluate(ran)).sort()).toEqual(['inline', 'own true']);
  expect(await visitor.evaluate(() => frames[0]!.document.body?.textContent)).toBe('own');
});

test('a frame of an allowed third party stays theirs, and holds up nothing behind it', async ({
  visitor,
  world,
}) => {
  world.page(
    open,
    pageOf({
      body: `<iframe id="theirs" src="https://pay.example/f.html"></iframe>
        <script type="text/plain" data-consent="analytics" src="https://cdn.stats.example/x.js"></script>`,
    }),
  );
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  await visitor.waitFor(() => window.ran.length === 1);
  await expect.poll(() => visitor.requests('pay.example').length).toBeGreaterThan(0);
  // Once what was asked for is there.
  await visitor.waitFor(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#theirs')!;
    frame.contentWindow!.postMessage('hello', '*');
    return frame.contentDocument === null;
  });
});

test('workers keep their names, fetch and import as ever, with the gate in them', async ({
  visitor,
  world,
}) => {
  world.page('/inserted/part.js', `self.part = 'imported';`);
  world.page('/inserted/data.txt', 'fetched');
  const code = (here: string, load: string) =>
    `${load} const HERE = '${here}';
    onmessage = async () => postMessage([name, part, await (await fetch(HERE + 'data.txt')).text()].join());
    fetch('https://tracker.example/worker').catch(() => {});`;
  const here = 'https://site.example/inserted/';
  const imports = {
    classic: code(here, `importScripts('${here}part.js');`),
    module: code(here, `import '${here}part.js';`),
  };
  world.page('/inserted/worker.js', code('./', `importScripts('part.js');`));
  world.page(
    open,
    pageOf({
      body: `<script>
        const address = (code) => URL.createObjectURL(new Blob([code], {type: 'text/javascript'}));
        const classic = ${JSON.stringify(imports.classic)};
        const blobs = [address(classic), address(${JSON.stringify(imports.module)})];
        for (const worker of [
          new Worker(blobs[0], {name: 'blob'}),
          new Worker(blobs[1], {name: 'module', type: 'module'}),
          new Worker('/inserted/worker.js', {name: 'file'}),
          new Worker('data:text/javascript;base64,' + btoa(classic), {name: 'data'}),
        ]) {
          worker.onmessage = ({data}) => ran.push(data);
          worker.postMessage('go');
        }
        for (const blob of blobs) URL.revokeObjectURL(blob);
      </script>`,
    }),
  );
  await visitor.open(url);
  await visitor.waitFor(() => window.ran.length === 4);
  expect((await visitor.evaluate(ran)).sort()).toEqual(
    ['blob', 'data', 'file', 'module'].map((name) => `${name},imported,fetched`),
  );
  await settled(visitor);
  expect(visitor.strangers()).toEqual([]);
});

for (const rule of ['report', 'allow'] as const) {
  test(`undeclared: "${rule}" lets what nobody declared through, but nothing that is declared and denied`, async ({
    visitor,
    world,
  }) => {
    const {POLICY} = await import('../page.js');
    world.page(
      open,
      pageOf({
        policy: {...POLICY, gate: {undeclared: rule}},
        head: `<script>window.held = []; consentGate.addEventListener('hold', (event) => held.push([event.subject.url, event.held]));</script>`,
        body: `<script>consentGate.ready.then(() => {
          for (const host of ['tracker.example', 'cdn.stats.example']) {
            const script = document.createElement('script');
            script.src = 'https://' + host + '/x.js';
            document.head.append(script);
          }
        });</script>`,
      }),
    );
    await visitor.open(url);
    await visitor.waitFor(() => window.ran.length === 1);
    await settled(visitor);
    expect(visitor.strangers()).toEqual(['tracker.example']);
    const held = await visitor.evaluate(
      () => (window as unknown as {held: [string, boolean][]}).held,
    );
    expect(held).toEqual([
      ...(rule === 'report' ? [['https://tracker.example/x.js', false]] : []),
      ['https://cdn.stats.example/x.js', true],
    ]);
  });
}

test('undeclared: "report" tells the owner what would be held, and what the registry takes it for', async ({
  visitor,
  world,
}) => {
  const {POLICY} = await import('../page.js');
  world.page(
    open,
    pageOf({
      policy: {...POLICY, gate: {undeclared: 'report'}},
      head: `<script>console.info = (text) => ran.push(text);</script>`,
      body: `<img src="https://static.hotjar.com/a.svg" alt=""><img src="https://tracker.example/b.svg" alt="">
        <img src="https://pay.example/c.svg" alt="">`,
    }),
  );
  await visitor.open(url);
  await visitor.waitFor(() => window.ran.length === 2);
  await settled(visitor);
  expect((await visitor.evaluate(ran)).sort()).toEqual([
    'consent-gate: static.hotjar.com is in no service of the policy. It looks like {"use": "hotjar"}.',
    'consent-gate: tracker.example is in no service of the policy. The registry does not know it.',
  ]);
});

test('a setter that somebody put there before is looked at like the browser’s own', async ({
  visitor,
  world,
}) => {
  // As a lazy loader or a monitoring script does, which the site has ahead of us.
  const patch = `<script>{
    const d = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
    Object.defineProperty(HTMLImageElement.prototype, 'src', {...d, set(value) { d.set.call(this, value); }});
  }</script>`;
  const body = `<script>for (const host of ['tracker.example', 'site.example']) new Image().src = 'https://' + host + '/i.svg';</script>`;
  world.page(open, pageOf({body}).replace('<link', `${patch}<link`));
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await settled(visitor, 150);
  expect(visitor.requests('site.example').map(({path}) => path)).toContain('/i.svg');
  expect(visitor.strangers()).toEqual([]);
});
