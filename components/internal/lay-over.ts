/** Lays texts over others, one by one: of a group that has few of its own, the rest stays. */
export const layOver = <T extends object>(texts: T, own: object = {}): T => {
  const laid = {...texts} as {[name: string]: unknown};
  for (const [name, text] of Object.entries(own) as [string, unknown][])
    laid[name] = typeof text === 'object' ? {...(laid[name] as object), ...text} : text;
  return laid as T;
};
