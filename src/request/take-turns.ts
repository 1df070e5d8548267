/** What a line of a header takes besides its text: `Set-Cookie: ` and the line's end. */
const AROUND = 'Set-Cookie: \r\n'.length;

/** What these values weigh as headers of an answer, in bytes. */
export const weigh = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + line.length + AROUND, 0);

/**
 * Of these lines as many as may be sent at once. Where that is not all, they take turns: it begins somewhere else each time,
 * so that no line waits for ever behind others that come again and again.
 *
 * @param room - In bytes. A line that is longer by itself is never sent.
 * @param now - The time in milliseconds, by which the turns go: a server remembers nothing.
 */
export const takeTurns = (
  lines: readonly string[],
  room: number,
  now: number,
): readonly string[] => {
  if (weigh(lines) <= room) return lines;
  // Between 0 and 1, and as good as by chance: a page that is loaded every so often meets another turn each time.
  const turn = Math.abs(Math.sin(now) * 1e6) % 1;
  const first = Math.floor(turn * lines.length);
  let left = room;
  return [...lines.slice(first), ...lines.slice(0, first)].filter((line) => {
    const weight = weigh([line]);
    if (weight > left) return false;
    left -= weight;
    return true;
  });
};
