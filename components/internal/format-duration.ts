const UNITS: {readonly [letter: string]: string} = {
  D: 'day',
  W: 'week',
  M: 'month',
  Y: 'year',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

/** `P6M` as "6 months", in any language. A text that is no such duration is returned as it is. */
export const formatDuration = (text: string, language: string): string => {
  const [, time = '', count, letter = ''] = /^P(T?)(\d+)([DWMYHS])$/.exec(text) ?? [];
  const unit = UNITS[time + letter];
  if (!unit) return text;
  return Number(count).toLocaleString(language, {style: 'unit', unit, unitDisplay: 'long'});
};
