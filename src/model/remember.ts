/**
 * Remembers what a function says of a name as long as everything that it goes by is the same: whoever stores or requests
 * much asks much, and most of it within one moment.
 *
 * @param goesBy - What the answers depend on, compared one by one.
 */
export const remember = <T>(
  find: (name: string) => T,
  goesBy: () => readonly unknown[],
): ((name: string) => T) => {
  const said = new Map<string, T>();
  let before: readonly unknown[] = [];
  return (name) => {
    const now = goesBy();
    if (now.some((each, i) => each !== before[i])) said.clear();
    before = now;
    const answer = said.get(name) ?? find(name);
    said.set(name, answer);
    return answer;
  };
};
