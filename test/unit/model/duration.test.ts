import {expect} from '@open-wc/testing';
import {periodEnd} from '../../../src/model/duration.js';

const at = (text: string) => Date.parse(`${text}T12:00:00Z`);

describe('periodEnd', () => {
  for (const [start, duration, end] of [
    ['2026-01-15', 'P6M', '2026-07-15'],
    ['2026-08-31', 'P6M', '2027-02-28'],
    ['2027-08-31', 'P6M', '2028-02-29'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2026-12-31', 'P2M', '2027-02-28'],
    ['2026-11-21', 'P180D', '2027-05-20'],
    ['2026-11-21', 'P2W', '2026-12-05'],
  ] as const) {
    it(`ends ${duration} from ${start} on ${end}`, () => {
      expect(new Date(periodEnd(at(start), duration)).toISOString()).to.equal(
        new Date(at(end)).toISOString(),
      );
    });
  }

  it('is NaN for anything that is not a duration, so that nothing is within it', () => {
    for (const text of [
      '',
      '6 months',
      'P',
      'PT',
      'P6',
      'P-6M',
      'P6MT',
      'P1Y6M',
      'p6m',
      'P6H',
      'PT6D',
      'PT24H',
    ]) {
      expect(Number.isNaN(periodEnd(0, text)), text).to.equal(true);
    }
  });
});
