/**
 * Words that come in files of their own (`Messages.content`, `Messages.registry`), for one element: a file is asked for
 * once, and the element is rendered again when it is here. Until then it is undefined; where there is none, and off line,
 * it is null: English, then.
 */
export const fetchWords = (element: {requestUpdate(): void}) => {
  const files = new Map<unknown, unknown>();
  return <T>(source: (() => Promise<T>) | undefined): T | null | undefined => {
    if (!source) return null;
    if (!files.has(source)) {
      const take = (file: T | null) => {
        files.set(source, file);
        element.requestUpdate();
      };
      files.set(source, undefined);
      source().then(take, () => take(null));
    }
    return files.get(source) as T | null | undefined;
  };
};
