/**
 * The files for a script tag. The head is a classic script, complete in itself; everything that a page may need later
 * is an ES module beside it, named by what it is for. Modules share no chunks, so that each is one request: a layer
 * that only the head has is handed over as an argument instead (see ARCHITECTURE.md).
 */
import {readdirSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {localeFiles} from './scripts/locale-files.mjs';
import {minifyTemplates} from './scripts/minify-templates.mjs';

/** Where build.mjs puts a build together. */
const DIST = process.env.DIST ?? 'dist';
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/** What the head fetches when it is needed. Each is built by itself, so that none shares a chunk with another. */
const LATER = {
  'consent-gate-consent': 'src/open-consent.ts',
  'consent-gate-release': 'src/gate/release.ts',
  'consent-gate-check': 'src/check.ts',
  'consent-gate-withdraw': 'src/gate/withdraw.ts',
  'consent-gate-device': 'src/device/identify.ts',
  'consent-gate-worker': 'src/gate/worker.ts',
};

const INTERNAL =
  /^(considerTree|considerAll|filterCss|holds|look|dress|redirect|adopt|sweep|exactness)$/;

const plugins = (format) => [
  // Lit has a development build; its warnings have no place on a visitor's page.
  resolve({browser: true, exportConditions: ['production', 'browser', 'default']}),
  typescript({
    tsconfig: 'tsconfig.build.json',
    compilerOptions: {
      declaration: false,
      module: 'ESNext',
      moduleResolution: 'Bundler',
      outDir: DIST,
    },
  }),
  minifyTemplates(),
  terser({
    ecma: 2022,
    module: format === 'es',
    toplevel: true,
    // `passes: 5` is where the head stops shrinking. Functions become arrows only where nothing uses `this` or `new`.
    compress: {passes: 5, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false},
    format: {comments: false},
    // Names that only the head's own parts call each other by.
    ...(format === 'iife' && {mangle: {properties: {regex: INTERNAL}}}),
    maxWorkers: 1,
  }),
];

const onwarn = (warning) => {
  throw new Error(warning.message);
};

/** Every file of a folder, as entries under a name of their own. */
const each = (folder, under, filter) =>
  Object.fromEntries(
    readdirSync(folder)
      .map((file) => file.replace(/\.ts$/, ''))
      .filter(filter)
      .map((name) => [`${under}/${name}`, `${folder}/${name}.ts`]),
  );

const LOCALES = each(
  'components/messages',
  'locales',
  (name) => LANGUAGE_TAG.test(name) && name !== 'en',
);

export default [
  {
    input: 'src/head.ts',
    output: {
      file: `${DIST}/consent-gate.js`,
      format: 'iife',
      generatedCode: 'es2015',
      compact: true,
    },
    plugins: plugins('iife'),
    onwarn,
  },
  ...Object.entries(LATER).map(([name, input]) => ({
    input,
    output: {
      file: `${DIST}/${name}.js`,
      format: 'es',
      generatedCode: 'es2015',
      compact: true,
    },
    plugins: plugins('es'),
    onwarn,
  })),
  {
    input: {
      'consent-gate-ui': 'components/mount.ts',
      ...LOCALES,
      ...each('components/themes', 'themes', () => true),
      ...each('src/services', 'services', (name) => name !== 'index'),
    },
    output: {
      dir: DIST,
      format: 'es',
      generatedCode: 'es2015',
      compact: true,
      chunkFileNames: ({isDynamicEntry, name}) =>
        isDynamicEntry ? name.replace(/^(consent-)?/, 'consent-gate-') + '.js' : 'SHARED-[name].js',
    },
    // A file that the interface fetches later takes Lit from the interface's own file.
    preserveEntrySignatures: 'allow-extension',
    plugins: [localeFiles(LOCALES), ...plugins('es')],
    onwarn,
  },
];
