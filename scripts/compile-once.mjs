import plugin from '@rollup/plugin-typescript';

// Its types say that it is CommonJS all through; what is imported is the function.
const typescript = /** @type {typeof import('@rollup/plugin-typescript').default} */ (
  /** @type {unknown} */ (plugin)
);

/**
 * The TypeScript plugin for all bundles of one build. By itself it would check and compile every source anew for each of
 * them, which took four fifths of a build's time.
 *
 * @param {import('@rollup/plugin-typescript').RollupTypescriptOptions} options
 * @returns {import('rollup').Plugin}
 */
export const compileOnce = (options) => {
  const compiler = typescript(options);
  const start = /** @type {(this: unknown, options: unknown) => void} */ (compiler.buildStart);
  let isStarted = false;
  return {
    ...compiler,
    buildStart(bundle) {
      if (!isStarted) start.call(this, bundle);
      isStarted = true;
    },
  };
};
