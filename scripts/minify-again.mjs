import uglify from 'uglify-js';

/**
 * What terser leaves: UglifyJS declares with `var`, lets variables share their names, and keeps functions where they
 * are, which compresses better (the head by 2.6 %). After terser, because that knows more of today's syntax.
 * Getters are never taken for harmless: the gate asks for some only for what comes of asking.
 */
export const minifyAgain = () => ({
  name: 'minify-again',
  renderChunk(code, _, {format}) {
    const {code: again, error} = uglify.minify(code, {
      module: format === 'es',
      toplevel: true,
      compress: {
        passes: 6,
        inline: false,
        pure_getters: false,
        evaluate: 'eager',
      },
      output: {comments: /^!/},
    });
    if (error) throw error;
    return {code: again, map: null};
  },
});
