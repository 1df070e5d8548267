import type {LoaderStub} from '../model/loader.js';
import {fill, type Values} from './fill.js';

type Stub = ((...args: readonly unknown[]) => void) & {[name: string]: unknown};

/** What is on `window`. */
export type Root = {[name: string]: unknown};

/** Puts a stub on `window` in the form that the vendor's own snippet gives it, and gives it; one that is there stays. */
export const createStub = (
  {name, alias = name, queue, to, arrays, method, properties = {}}: LoaderStub,
  values: Values,
  root: Root,
): Stub => {
  const stub = function () {
    // eslint-disable-next-line prefer-rest-params
    const args = arguments as unknown as readonly unknown[];
    const own = method && stub[method];
    if (typeof own === 'function') (own as Stub).call(stub, ...args);
    else waiting.push(arrays ? [...args] : args);
  } as Stub;
  const waiting = ((to ? root : stub)[to ?? queue ?? 'q'] ??= []) as unknown[];
  for (const [key, value] of Object.entries(properties))
    stub[key] = value === '{self}' ? stub : fill(value, values);
  root[name] ??= stub;
  root[alias] ??= root[name];
  return root[name] as Stub;
};
