import type {Json, Tab} from './visitor.js';

type Outcome = {readonly value: unknown} | {readonly error: string};

/**
 * Runs a function in a tab's page. Only text crosses: the function's source and JSON arguments in, one JSON text out, which
 * is the same in every protocol. `__name` is a helper that esbuild (tsx) leaves in function sources.
 */
export const inPage = async <A extends readonly Json[], R>(
  tab: Tab,
  fn: (...args: A) => R,
  args: A,
): Promise<Awaited<R>> => {
  const passed = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
  const answer = await tab.run(`(async () => {
    const __name = (fn) => fn;
    try { return JSON.stringify({value: await (${String(fn)})(${passed})}); }
    catch (error) { return JSON.stringify({error: String(error) + '\\n' + (error?.stack ?? '')}); }
  })()`);
  const outcome = JSON.parse(answer) as Outcome;
  if ('error' in outcome) throw new Error(`in the page: ${outcome.error}`);
  return outcome.value as Awaited<R>;
};
