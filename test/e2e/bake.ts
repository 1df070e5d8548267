/** A head file with a policy in it, as `npx consent-gate build` writes it. */
export const bake = async (
  head: string,
  policy: object,
  services: object = {},
): Promise<string> => {
  // A path that is put together is not looked for by the compiler, which knows no types of it.
  const module = (await import(['../../bin', 'bake.mjs'].join('/'))) as {
    bake(...parts: unknown[]): string;
  };
  return module.bake(head, policy, services);
};
