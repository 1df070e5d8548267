import {build} from 'esbuild';

/** What is timed, as code of the page. */
export const WORK: {readonly [name: string]: string} = {
  '5,000 elements inserted and laid out': `for (let i = 0; i < 5000; i++) { const p = document.createElement('p'); p.append('text ', document.createElement('b')); document.body.appendChild(p); } document.body.offsetHeight; document.body.replaceChildren();`,
  '500 lists set by innerHTML and laid out': `const ul = document.body.appendChild(document.createElement('ul')); for (let i = 0; i < 500; i++) { ul.innerHTML = '<li><a href="/x">one</a><li>two<li>three'.repeat(5); ul.offsetHeight; } ul.remove();`,
  '2,000 rows added one by one by insertAdjacentHTML': `const ul = document.body.appendChild(document.createElement('ul')); for (let i = 0; i < 2000; i++) ul.insertAdjacentHTML('beforeend', '<li><a href="/x">' + i + '</a> text'); ul.offsetHeight; ul.remove();`,
  '10,000 cookie reads': `let n = 0; for (let i = 0; i < 10000; i++) n += document.cookie.length;`,
  '500 fetches of the site’s own': `await Promise.all(Array.from({length: 500}, () => fetch('/tiny').then((reply) => reply.text())));`,
  'a React table of 2,000 rows, mounted and unmounted': `mountTable(2000);`,
  '2,000 styles set and laid out': `const p = document.body.appendChild(document.createElement('p')); for (let i = 0; i < 2000; i++) { p.style.width = i + 'px'; p.offsetWidth; } p.remove();`,
  '10,000 localStorage reads and writes': `for (let i = 0; i < 5000; i++) { localStorage.setItem('own', i); localStorage.getItem('own'); }`,
};

/** What a page made with React does with a long table: each row has a link, a picture, a style and a listener. */
const TABLE = `import {createElement as h} from 'react';
  import {createRoot} from 'react-dom/client';
  import {flushSync} from 'react-dom';
  const row = (_, i) => h('tr', {key: i, className: i % 2 ? 'odd' : 'even', onClick() {}},
    h('td', null, i), h('td', null, h('a', {href: '/item/' + i}, 'Item ' + i)),
    h('td', null, h('img', {src: 'data:,', alt: ''})), h('td', {style: {width: i % 100 + 'px', opacity: 0.5}}, 'text'));
  window.mountTable = (count) => {
    const root = createRoot(document.body.appendChild(document.createElement('div')));
    flushSync(() => root.render(h('table', null, h('tbody', null, Array.from({length: count}, row)))));
    document.body.offsetHeight;
    flushSync(() => root.unmount());
    document.body.replaceChildren();
  };`;
/** The same as a script. */
export const bundleTable = async (): Promise<string> => {
  const {outputFiles} = await build({
    stdin: {contents: TABLE, resolveDir: import.meta.dirname},
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    define: {'process.env.NODE_ENV': '"production"'},
  });
  return outputFiles[0]!.text;
};
