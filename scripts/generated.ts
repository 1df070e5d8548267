/** Files, and parts of files, that are made from something else and committed all the same. */
import {readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';

const README = 'README.md';

const read = (file: string) => readFile(file, 'utf8').catch(() => '');

export const formatFor = async (file: string, text: string): Promise<string> =>
  format(text, {...(await resolveConfig(file)), filepath: file});

/**
 * @param name of the two marks, `<!-- name -->` and `<!-- /name -->`
 * @returns the whole file, with this text between its marks
 * @throws if the file has no such marks
 */
export const putBetween = async (file: string, name: string, text: string): Promise<string> => {
  const place = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
  const present = await read(file);
  if (!place.test(present)) throw new Error(`${file} has no <!-- ${name} --> … <!-- /${name} -->`);
  return formatFor(
    file,
    present.replace(place, (_, open, close) => `${open}\n\n${text}\n\n${close}`),
  );
};

/** Puts what was measured into the README. */
export const writeIntoReadme = async (name: string, text: string): Promise<void> => {
  await writeFile(README, await putBetween(README, name, text));
};

/**
 * With `--write`, writes the files that are not current; without, names them, and the process will end with 1.
 *
 * @param files the text that each should have
 * @param source what they are made from
 * @param script npm's name of the command that makes them
 */
export const keepCurrent = async (
  files: {readonly [file: string]: string},
  source: string,
  script: string,
): Promise<void> => {
  for (const [file, text] of Object.entries(files)) {
    if (text === (await read(file))) continue;
    if (process.argv.includes('--write')) {
      await writeFile(file, text);
      console.log(`${file}: written`);
    } else {
      console.error(`${file} does not match ${source}: run \`npm run ${script} -- --write\`.`);
      process.exitCode = 1;
    }
  }
};
