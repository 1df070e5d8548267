/** When a record says that it was made, in seconds; 0 for whatever is none. */
const madeAt = (text: string): number => Number(/^v=1&id=[^&]+&time=(\d+)/.exec(text)?.[1] ?? 0);

/** Whether it allows anything: of two from one second, the one that does not counts. */
const gives = (text: string): boolean => text.includes('&given=');

/** A server may have written it again, in quotes or with percent signs. */
const decode = (value: string): string => {
  try {
    return decodeURIComponent(value.replace(/^"(.*)"$/, '$1'));
  } catch {
    return value;
  }
};

/**
 * What the decision's cookie holds; undefined if there is none. Of several with its name, the newest record: one may be left
 * from before the policy named a domain, or be somebody else's.
 *
 * @param cookies - The jar, as `document.cookie` or a `Cookie` header.
 */
export const findText = (cookies: string | null | undefined, name: string): string | undefined =>
  (cookies ?? '')
    .split(/; */)
    .filter((each) => each.startsWith(`${name}=`))
    .map((each) => decode(each.slice(name.length + 1)))
    .sort((a, b) => madeAt(b) - madeAt(a) || Number(gives(a)) - Number(gives(b)))[0];
