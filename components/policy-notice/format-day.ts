const DAY = 86_400_000;

/** A day of the policy as a date, which is the same in every time zone: "1 December 2026". */
export const formatDay = (day: string, language: string): string =>
  new Date(day).toLocaleDateString(language, {dateStyle: 'long', timeZone: 'UTC'});

/** How far away it is: "in 13 days", "tomorrow". */
export const formatDistance = (day: string, language: string, now: number): string =>
  new Intl.RelativeTimeFormat(language, {numeric: 'auto'}).format(
    Math.ceil((Date.parse(day) - now) / DAY),
    'day',
  );
