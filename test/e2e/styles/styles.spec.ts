import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, playVendors} from '../page.js';

/**
 * Sets each property that a `style` has, in each of its spellings, to an address, and has it laid out at once: no
 * observer could hear of it before the browser fetches it.
 */
const SET_ALL = `
  const box = document.body.appendChild(document.createElement('div'));
  box.innerHTML = '<svg width="9" height="9"><rect width="9" height="9"/><path d="M0 0L5 5L9 0"/></svg><ul><li>x</ul>';
  const values = ['url(U)', 'url(U#a)', 'url(U), auto', 'url(U) 9 / 9px', 'image-set(url(U) 1x)', 'below 0px url(U)'];
  const spell = (key) => {
    const name = key.replace(/^webkit|[A-Z]/g, '-$&').toLowerCase();
    return [key, name, name.slice(1), key.replace(/^w/, 'W'), '-' + key];
  };
  const keys = new Set([...function* () { for (const key in box.style) yield* spell(key); }()]);
  for (const key of keys)
    for (const each of box.querySelectorAll('rect,path,li')) {
      for (const [i, value] of values.entries()) {
        each.setAttribute('style', 'display: list-item; width: 9px; height: 9px; border: 1px solid');
        each.style[key] = value.replace('U', 'https://HOST/' + key + '.svg?' + i);
        each.getBoundingClientRect();
        getComputedStyle(each)[key];
      }
    }
  // One that stays: Firefox may give up what is replaced at once.
  box.style.backgroundImage = 'url(https://HOST/kept.svg)';
  // And lets nobody change a font's rule.
  const sheet = document.head.appendChild(document.createElement('style'));
  sheet.textContent = '@font-face { font-family: changed; src: local(x) } li { font-family: changed }';
  try { sheet.sheet.cssRules[0].style.src = 'url(https://HOST/font.woff2)'; } catch {}`;

const open = '/styles/page.html';

test.beforeEach(({world}) => playVendors(world));

test('a style that script sets fetches nothing that may not be fetched, by whatever property', async ({
  visitor,
  world,
}) => {
  world.page(open, pageOf());
  await visitor.open(`https://site.example${open}`);
  await visitor.evaluate(() => window.consentGate.ready);
  for (const host of ['tracker.example', 'pay.example'])
    await visitor.evaluate((code) => void Function(code)(), SET_ALL.replaceAll('HOST', host));
  await expect
    .poll(() => visitor.requests('pay.example').map(({path}) => path))
    .toContain('/kept.svg');
  await settled(visitor, 150);
  expect(visitor.requests('tracker.example').map(({path}) => path)).toEqual([]);
});
