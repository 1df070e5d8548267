/**
 * Installs what is missing on a bare machine: npm packages, then three browsers and PostgreSQL from Debian. Quick and
 * silent where all is there. `node scripts/setup.mjs` does both; `npm start` needs only the first.
 */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {run, time} from './run.mjs';

/** What the tests need, by the Debian package that brings it, and any one path that shows it is there. */
const DEBIAN = [
  {name: 'chromium', paths: ['/usr/bin/chromium', '/usr/bin/google-chrome']},
  {name: 'firefox-esr', paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox']},
  {name: 'webkit2gtk-driver', paths: ['/usr/bin/WebKitWebDriver']},
  {name: 'xvfb', paths: ['/usr/bin/Xvfb']},
  {name: 'xauth', paths: ['/usr/bin/xauth']},
  {name: 'openssl', paths: ['/usr/bin/openssl']},
  // A real server beside PGlite; the tests start one of their own.
  {name: 'postgresql', paths: ['/usr/bin/pg_createcluster']},
  // Without any font, text has no size and nothing can be pressed.
  {name: 'fonts-dejavu-core', paths: ['/usr/share/fonts/truetype/dejavu']},
  // The typefaces of the gallery: demo/gallery/fonts.conf.
  {name: 'fonts-inter', paths: ['/usr/share/fonts/opentype/inter']},
  {name: 'fonts-crosextra-caladea', paths: ['/usr/share/fonts/truetype/crosextra']},
];

/**
 * @param {string} what the line of progress
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
const step = async (what, command, args, env) => {
  process.stdout.write(`${what} … `);
  let result = await run(command, args, env ? {env} : {});
  if (result.status !== 0) {
    // Mirrors and registries have bad moments.
    process.stdout.write('once more … ');
    result = await run(command, args, env ? {env} : {});
  }
  console.log(result.status === 0 ? time(result.seconds) : 'failed');
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')}\n${result.output}`);
};

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Whether node_modules holds what the lockfile says. Dates would not do: `git checkout` makes a lockfile new. */
const hasPackages = () => {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const installed = readJson('node_modules/.package-lock.json').packages;
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, {version, optional}]) =>
      !path || optional || (installed[path]?.version === version && existsSync(path)),
  );
};

export const installPackages = async () => {
  if (Number(process.versions.node.split('.')[0]) < 20)
    throw new Error(`Node 20 or newer is needed; this is ${process.version}.`);
  if (hasPackages()) return;
  // Not `npm ci`: it refuses a lockfile in which a registry mirror had no packages for other platforms, although none
  // of them is needed here. What the lockfile names is installed as it says.
  await step('Installing npm packages', 'npm', ['install', '--no-save', '--no-audit', '--no-fund']);
};

/** Chromium, Firefox and WebKit, and PostgreSQL. Where they cannot be installed, says how, and fails only in CI. */
export const installBrowsers = async () => {
  const missing = DEBIAN.filter(({paths}) => !paths.some((path) => existsSync(path)));
  if (!missing.length) return;
  const packages = missing.map(({name}) => name);
  const root = process.getuid?.() === 0;
  const sudo = !root && (await run('sudo', ['-n', 'true'])).status === 0;
  try {
    if (!existsSync('/usr/bin/apt-get')) throw new Error('There is no apt-get on this machine.');
    if (!root && !sudo) throw new Error('Installing them takes root.');
    const apt = ['-q', '-y', '-o', 'DPkg::Lock::Timeout=120'];
    const [command, before] = root ? ['apt-get', []] : ['sudo', ['-n', '-E', 'apt-get']];
    const env = {DEBIAN_FRONTEND: 'noninteractive'};
    await step('Updating the list of Debian packages', command, [...before, ...apt, 'update'], env);
    await step(
      `Installing ${packages.join(', ')}`,
      command,
      [...before, ...apt, '--no-install-recommends', 'install', ...packages],
      env,
    );
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const advice = `${problem}\nThe tests need: ${packages.join(' ')} (names of Debian packages).`;
    if (process.env['CI']) throw new Error(advice, {cause: error});
    console.log(`${advice}\nGoing on with what is here.`);
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await installPackages();
  await installBrowsers();
}
