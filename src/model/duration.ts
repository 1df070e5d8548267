/** `P6M`, `P180D`: one ISO 8601 unit, which is all that a policy needs. */
const FORM = /^P(\d+)([DWMY])$/;

/**
 * When a period that starts at `start` ends, both in milliseconds since 1970. Months and years are calendar ones in
 * UTC (six months from 31 August end on the last day of February). NaN for anything that is not a period of days,
 * weeks, months or years, so that every comparison with it is false.
 *
 * @param direction - -1 for when a period begins that ends at `start`.
 */
export const periodEnd = (start: number, duration: string, direction: 1 | -1 = 1): number => {
  const [, digits, unit] = FORM.exec(duration) ?? [];
  const count = Number(digits) * direction;
  const end = new Date(start);
  if (unit === 'D' || unit === 'W')
    return end.setUTCDate(end.getUTCDate() + (unit === 'W' ? count * 7 : count));
  const day = end.getUTCDate();
  end.setUTCMonth(end.getUTCMonth() + (unit === 'Y' ? count * 12 : count));
  // A day that the month lacks rolls over into the next one: step back to the last day of the month meant.
  return end.getUTCDate() === day ? end.getTime() : end.setUTCDate(0);
};
