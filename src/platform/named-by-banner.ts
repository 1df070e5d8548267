/** What is needed of `<consent-banner>`; its own type is not ours to import. */
interface Banner extends Element {
  readonly state?: {readonly asked: readonly {readonly id: string}[]};
}

/** Ids of the purposes that our banner names, while it is there for everybody to read. */
export const namedByBanner = (): readonly string[] => {
  const banner = globalThis.document?.querySelector<Banner>('consent-banner[open]');
  const isRead = banner?.checkVisibility?.() ?? !!banner?.clientHeight;
  return (isRead && banner?.state?.asked.map(({id}) => id)) || [];
};
