import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

const README = 'README.md';

/**
 * Puts what was measured into the README, between `<!-- name -->` and `<!-- /name -->`.
 *
 * @returns What stands there now.
 */
export const writeIntoReadme = async (name: string, text: string): Promise<string> => {
  const place = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
  const readme = readFileSync(README, 'utf8').replace(place, `$1\n\n${text}\n\n$2`);
  const written = await format(readme, {...(await resolveConfig(README)), filepath: README});
  writeFileSync(README, written);
  return place.exec(written)?.[0] ?? '';
};
