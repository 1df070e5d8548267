import uglify from 'uglify-js';

/**
 * What terser leaves: UglifyJS declares with `var`, lets variables share their names, and keeps functions where they
 * are, which compresses better. After terser, because that knows more of today's syntax.
 * Getters are never taken for harmless: the gate asks for some only for what comes of asking.
 *
 * @returns {import('rollup').Plugin}
 */
export const minifyAgain = () => ({
  name: 'minify-again',
  renderChunk(code, _, {format}) {
    const {code: again, error} = uglify.minify(code, {
      module: format === 'es',
      toplevel: true,
      compress: {
        passes: 2,
        sequences: false,
        comparisons: false,
        inline: false,
        pure_getters: false,
        // Its types do not know the word.
        evaluate: /** @type {boolean} */ (/** @type {unknown} */ ('eager')),
      },
      output: {comments: /^!/},
    });
    if (error) throw error;
    // Neither takes an argument away that is not there: the gate of a page is never taken off it, and has no signal.
    return {code: again.replace(/(addEventListener\([^;]{1,120}?),void 0\)/g, '$1)'), map: null};
  },
});
