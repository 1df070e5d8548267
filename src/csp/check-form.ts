/** What could be meant, for who wrote nothing. */
const FORMS = '{form: "full"}, or {nonce: "…"} for the nonce form';

/**
 * Whether options are of a form that there is, and have what it needs. A policy without any form, or with
 * `'nonce-undefined'`, would look like one and keep nobody out.
 *
 * @param options - As they may come from JavaScript, where nobody has checked their types.
 * @param who - The function that was called.
 * @param mayAsk - Whether the nonce may be a function, which is asked with each request. Default false.
 * @throws {TypeError} That says which option is wrong, and what would be right.
 */
export const checkForm = (options: object | undefined, who: string, mayAsk = false): void => {
  if (!options) throw new TypeError(`${who}: the options are missing. Say ${FORMS}.`);
  const {form, nonce} = options as {readonly form?: unknown; readonly nonce?: unknown};
  if (form === 'full') return;
  if (form !== undefined && form !== 'nonce')
    throw new TypeError(`${who}: form cannot be ${say(form)}. Say ${FORMS}.`);
  if (typeof nonce === 'string' || (mayAsk && typeof nonce === 'function')) return;
  throw new TypeError(
    `${who}: nonce ${nonce === undefined ? 'is missing' : `cannot be ${say(nonce)}`}. The nonce form needs the text that the page's scripts carry` +
      `${mayAsk ? ', or a function that tells it from the request' : ''}; without nonces say {form: "full"}.`,
  );
};

const say = (value: unknown): string =>
  typeof value === 'string' ? `"${value}"` : `a value of type ${typeof value}`;
