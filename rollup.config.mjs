/**
 * The files for a script tag. The head is a classic script, complete in itself; everything that a page may need later
 * is an ES module beside it, named by what it is for. Modules share no chunks, so that each is one request: a layer
 * that only the head has is handed over as an argument instead (see ARCHITECTURE.md).
 */
import {readdirSync} from 'node:fs';
import {relative, resolve as resolvePath} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {compileOnce} from './scripts/compile-once.mjs';
import {localeFiles} from './scripts/locale-files.mjs';
import {minifyAgain} from './scripts/minify-again.mjs';
import {minifyTemplates} from './scripts/minify-templates.mjs';
import {nameWell} from './scripts/name-well.mjs';
import {ownCopies} from './scripts/own-copies.mjs';
import {standIns} from './scripts/stand-ins.mjs';

/** Where build.mjs puts a build together. */
const DIST = process.env.DIST ?? 'dist';
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
const isLocale = (name) => LANGUAGE_TAG.test(name) && name !== 'en';

/** What the head fetches when it is needed. Each is built by itself, so that none shares a chunk with another. */
const LATER = {
  'consent-gate-consent': 'src/open-consent.ts',
  'consent-gate-release': 'src/gate/release.ts',
  'consent-gate-check': 'src/check.ts',
  'consent-gate-receipt': 'src/model/receipt.ts',
  'consent-gate-calls': 'src/calls/tell-vendors.ts',
  'consent-gate-withdraw': 'src/gate/withdraw.ts',
  'consent-gate-report': 'src/owner/report-undeclared.ts',
  'consent-gate-regions': 'src/regions/open-rules.ts',
  'consent-gate-gpp': 'src/gpp/index.ts',
  'consent-gate-tcf-reader': 'src/tcf-reader/index.ts',
  'consent-gate-loader': 'src/loader/index.ts',
  'consent-gate-session': 'src/device/create-device.ts',
  'consent-gate-device': 'src/device/identify.ts',
  'consent-gate-device-full': 'src/device/read-all-traits.ts',
  'consent-gate-tell-workers': 'src/gate/tell-workers.ts',
  'consent-gate-service-worker': 'src/service-worker/baked.ts',
  'consent-gate-lint': 'components/lint/lint.ts',
};

const CLASSIC = {
  // A worker's script is another classic script beside it: what both call alike would keep it from starting.
  'consent-gate-worker': 'src/gate/worker.ts',
  'consent-gate-never': 'src/never.ts',
  'consent-gate-show-first': 'components/consent-banner/show-first.ts',
};

/** Elements that pages bring themselves. Each takes what the interface has from there, and has the rest to itself. */
const ELEMENTS = {
  'consent-gate-embed': 'components/consent-embed/define.ts',
  'consent-gate-declaration': 'components/consent-declaration/define.ts',
  'consent-gate-notice': 'components/policy-notice/define.ts',
};

const UI = 'components/mount.ts';

/** What others want said along with their code. */
const NOTICES = {
  'consent-gate-gpp':
    '/*! Contains @iabgpp/cmpapi, IAB Tech Lab, Apache License 2.0: https://www.apache.org/licenses/LICENSE-2.0 */',
};

/** What such a file fetches by itself: files that are there anyway, by where they are beside it. */
const BESIDE = {
  'consent-gate-check': {'./services/index.js': './services/index.js'},
  'consent-gate-consent': {'./model/receipt.js': './consent-gate-receipt.js'},
  'consent-gate-release': {
    // As it is called where it is fetched, and from src/.
    './tell-workers.js': '',
    './gate/tell-workers.js': './consent-gate-tell-workers.js',
  },
};

const INTERNAL =
  /^(considerTree|considerAll|filterCss|holds|look|dress|seal|keepRoot|enterRoots|watchPage|sweep|exactness|loadRelease)$/;

const compiled = compileOnce({
  tsconfig: 'tsconfig.build.json',
  compilerOptions: {
    declaration: false,
    module: 'ESNext',
    moduleResolution: 'Bundler',
    outDir: DIST,
  },
});

const plugins = (format, keepsNotice = false) => [
  // Lit has a development build; its warnings have no place on a visitor's page.
  resolve({browser: true, exportConditions: ['production', 'browser', 'default']}),
  compiled,
  minifyTemplates(),
  terser({
    ecma: 2022,
    module: format === 'es',
    toplevel: true,
    // `passes: 6` is where the head stops shrinking. Functions become arrows only where nothing uses `this` or `new`.
    compress: {passes: 6, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false},
    format: {comments: keepsNotice && /^!/},
    // Names that only the head's own parts call each other by.
    ...(format === 'iife' && {mangle: {properties: {regex: INTERNAL}}}),
    maxWorkers: 1,
  }),
  minifyAgain(),
  nameWell(),
];

const onwarn = (warning) => {
  // How a package is written inside is its own affair.
  const isTheirs = warning.ids?.every((id) => id.includes('/node_modules/'));
  if (warning.code === 'CIRCULAR_DEPENDENCY' && isTheirs) return;
  throw new Error(warning.message);
};

/** Every file of a folder, as entries under a name of their own. */
const each = (folder, under, filter) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.replace(/\.ts$/, ''))
      .filter(filter)
      .map((name) => [`${under}/${name}`, `${folder}/${name}.ts`]),
  );

const LOCALES = each('components/messages', 'locales', isLocale);

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
  // The head with the two files in it that a visit needs before anything can be let go.
  {
    input: 'src/head.ts',
    output: {
      file: `${DIST}/consent-gate-whole.js`,
      format: 'iife',
      inlineDynamicImports: true,
      generatedCode: 'es2015',
      compact: true,
    },
    plugins: [standIns('src/whole'), ...plugins('iife')],
    onwarn,
  },
  // Classic scripts: a tag of a page's own may fetch them. They keep their names to themselves, and export none. Minified as
  // modules are, since the short names for properties are the head's own.
  ...Object.entries(CLASSIC).map(([name, input]) => ({
    input,
    output: {
      file: `${DIST}/${name}.js`,
      format: 'iife',
      generatedCode: 'es2015',
      compact: true,
    },
    plugins: plugins('es'),
    onwarn,
  })),
  ...Object.entries(LATER).map(([name, input]) => ({
    input,
    output: {
      file: `${DIST}/${name}.js`,
      format: 'es',
      inlineDynamicImports: true,
      ...(name in NOTICES && {banner: NOTICES[name]}),
      generatedCode: 'es2015',
      compact: true,
      paths: (id) => BESIDE[name]?.[`./${relative(resolvePath('src'), id)}`] ?? id,
    },
    external: (id) => id in (BESIDE[name] ?? {}),
    plugins: plugins('es', name in NOTICES),
    onwarn,
  })),
  {
    input: {
      'consent-gate-ui': UI,
      ...ELEMENTS,
      ...LOCALES,
      ...each('components/messages/content', 'locales/content', isLocale),
      ...each('components/messages/registry', 'locales/registry', isLocale),
      ...each('components/themes', 'themes', () => true),
      ...each('src/services', 'services', () => true),
      ...each('src/calls/vendors', 'calls', () => true),
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
    // All that Lit's modules do by themselves is to count their versions.
    treeshake: {moduleSideEffects: (id) => !/[/]node_modules[/]lit(-element)?[/]/.test(id)},
    plugins: [
      localeFiles(LOCALES),
      ownCopies('consent-gate-ui', UI, Object.values(ELEMENTS)),
      ...plugins('es'),
    ],
    onwarn,
  },
];
