/**
 * Takes the source's line breaks and indentation out of Lit's `html`, `svg` and `css` templates, which a minifier of
 * JavaScript leaves alone.
 */

const TAGS = new Set(['html', 'svg', 'css']);

/**
 * A run of white space becomes one space and none is dropped: between inline elements a browser shows the difference.
 *
 * @param {string} text
 */
const collapse = (text) => text.replace(/\s+/g, ' ');

const SPACE = '(?:\\s|/\\*[^]*?\\*/)';
const SPARE = new RegExp(
  `("[^"]*"|'[^']*')|${SPACE}*;?${SPACE}*(})${SPACE}*|${SPACE}*([{;,!])${SPACE}*|(:)${SPACE}+|${SPACE}+|(?<![\\w.])0(?=\\.\\d)`,
  'g',
);

/**
 * Also without comments, and without spaces, semicolons and zeros where CSS never needs one. Strings are left as they are.
 *
 * @param {string} text
 */
const minifyCss = (text) =>
  text.replace(
    SPARE,
    (found, string, end, mark, colon) =>
      string ?? end ?? mark ?? colon ?? (/\s/.test(found) ? ' ' : ''),
  );

/**
 * @param {any} node
 * @param {(node: any) => void} visit
 */
const walk = (node, visit) => {
  if (typeof node?.type === 'string') visit(node);
  for (const value of Object.values(node ?? {}))
    if (typeof value === 'object' && value !== null) walk(value, visit);
};

/** @returns {import('rollup').Plugin} */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  transform(code, id) {
    // Lit's own templates are minified already.
    if (id.includes('/node_modules/') || !/\b(html|svg|css)\s*`/.test(code)) return null;
    /** @type {{start: number, end: number, text: string}[]} */
    const edits = [];
    walk(this.parse(code), (node) => {
      if (node.type !== 'TaggedTemplateExpression' || !TAGS.has(node.tag.name)) return;
      const minify = node.tag.name === 'css' ? minifyCss : collapse;
      for (const quasi of node.quasi.quasis) {
        const {raw} = quasi.value;
        if (/<(pre|textarea)\b/.test(raw)) continue;
        edits.push({start: quasi.start, end: quasi.end, text: minify(raw)});
      }
    });
    edits.sort((a, b) => b.start - a.start);
    for (const {start, end, text} of edits) code = code.slice(0, start) + text + code.slice(end);
    return {code, map: null};
  },
});
