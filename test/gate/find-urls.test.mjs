/** What a style sheet asks for, however it is written: the gate reads it as the browser does (CSS Syntax 4.3.7, URL 4.4). */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {register} from 'tsx/esm/api';

register();

const {filterCss, HELD_URL} = await import('../../src/gate/find-urls.ts');

/** The site itself may be asked, nobody else. A host that no browser would resolve is none. */
const mayRequest = (/** @type {string} */ url) =>
  URL.canParse(url, 'https://site.example/') &&
  new URL(url, 'https://site.example/').host === 'site.example';

/** @param {string} css */
const filter = (css) => filterCss(css, mayRequest);

/** Each asks for something of another host. */
const FOREIGN = {
  plainly: 'a { background: url(https://t.example/i) }',
  'without a scheme': 'a { background: url("//t.example/i") }',
  'in escaped letters': 'a { background: url("\\68 ttps://t.example/i") }',
  'with a tab': 'a { background: url("https:/\t/t.example/i") }',
  'with a line break between its slashes': 'a { background: url("/\\\n/t.example/i") }',
  'with a line break of another system': 'a { background: url("https:/\\\r\n/t.example/i") }',
  'with a semicolon in its host': 'a { background: url("https://site.example;.t.example/i") }',
  'with a comma in its host': 'a { background: url("https://site.example,.t.example/i") }',
};

/** The same, in an address whose host nobody can tell: it stays held. */
const HIDDEN = {
  'with an escaped tab': 'a { background: url("/\\9 /t.example/i") }',
  'with a dot that is escaped, behind the name of a host that may be asked':
    'a { background: url("https://site.example\\.t.example/i") }',
  'with a hyphen that is escaped': 'a { background: url("https://site.example\\-t.example/i") }',
  'with its slashes escaped': 'a { background: url("\\2f\\00002F t.example/i") }',
  'with its backslashes escaped': 'a { background: url("\\5c \\5ct.example/i") }',
  'with one slash escaped': 'a { background: url("/\\2f t.example/i") }',
  'with an escape that ends in two characters for one line break':
    'a { background: url("\\2f\r\n/t.example/i") }',
};

/** None of them does. */
const OWN = {
  'of the site': 'a { background: url(https://site.example/i), url("/j") }',
  'of the site, in escaped letters': 'a { background: url("\\68 ttps://site.example/i") }',
  'of the device': 'a { background: url(data:image/png;base64,iVBOR//8/x) }',
  'with tabs and escapes': '.a\\:b {\n\tcontent: "\\201c a/b";\n\tbackground: url(/i.png);\n}',
  'of the site, with escapes in its path':
    'a { background: url(https://site.example/photo\\(1\\).jpg) } b { background: url("/caf\\e9.jpg") }',
  'with quotes in a selector': ".before\\:content-\\[\\'\\/\\'\\]::before { --x: 1 }",
  'with a slash in its words': '.b::before { content: "\\2f" } .w-1\\2f 2 { width: 50% }',
  'in a selector': 'a[href^="https://t.example"] { color: red }',
  'in the query of another': 'a { background: url(/i?u=https://t.example/j) }',
  'with the name of a dialect':
    'a { background: url("data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'/>") }',
};

describe('a style sheet', () => {
  for (const [how, css] of Object.entries(FOREIGN))
    it(`that names another host ${how} leads nowhere, and is what it was once that may be asked`, () => {
      const held = filter(css);
      assert.ok(held.includes(HELD_URL), held);
      assert.ok(!filterCss(held, () => true).includes(HELD_URL));
    });
  for (const [how, css] of Object.entries(HIDDEN))
    it(`that names another host ${how} leads nowhere, and stays so`, () => {
      const held = filter(css);
      assert.ok(held.includes(HELD_URL), held);
      assert.equal(
        filterCss(held, () => true),
        held,
      );
    });
  for (const [what, css] of Object.entries(OWN))
    it(`${what} stays as it is`, () => assert.equal(filter(css), css));
});
