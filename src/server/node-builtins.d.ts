/** The little of Node that `lock-folder.ts` needs. All of its types would be there for the page's files too. */
declare module 'node:fs/promises' {
  export const mkdir: (folder: string, options: {recursive: true}) => Promise<unknown>;
  export const readFile: (file: string, encoding: 'utf8') => Promise<string>;
  export const realpath: (path: string) => Promise<string>;
  export const rm: (file: string, options: {force: true}) => Promise<void>;
  export const writeFile: (file: string, text: string, options: {flag: 'wx'}) => Promise<void>;
}

declare module 'node:process' {
  export const pid: number;
  export const kill: (pid: number, signal: 0) => true;
}
