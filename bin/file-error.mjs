/**
 * What is wrong with a file or folder, and what to do, in the place of the system's own words.
 *
 * @param {unknown} error
 * @param {string} [path] where the error has none
 * @returns {string | undefined} undefined for errors that are about no file
 */
export const explainFileError = (error, path) => {
  const {code, path: named = path, syscall} = /** @type {NodeJS.ErrnoException} */ (error);
  const what = named === undefined ? undefined : FIXES[code ?? ''];
  return what && `${named}\n${what(syscall === 'mkdir')}`;
};

/**
 * By Node's names: https://nodejs.org/api/errors.html#common-system-errors
 *
 * @type {{readonly [code: string]: (isFolder: boolean) => string}}
 */
const FIXES = {
  ENOENT: () => `There is nothing here. The path is taken from ${process.cwd()}.`,
  EISDIR: () => 'This is a folder. Name a file in it.',
  EEXIST: () => 'This is a file, and has to be a folder. Name another one after -o.',
  ENOTDIR: (isFolder) =>
    isFolder
      ? 'A part of this path is a file, and would have to be a folder. Name another one after -o.'
      : 'A part of this path is a file, and no folder.',
  EACCES: () => 'This may not be opened by you. Change its permissions, or name another one.',
  EPERM: () => 'This may not be opened by you. Change its permissions, or name another one.',
  EROFS: () => 'Nothing can be written here. Name another place after -o.',
};
