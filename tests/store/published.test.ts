import { describe, expect, test } from 'vitest';
import { LAST_DAY, toDay, toLastMinute, toMinute } from '../../src/store/published.js';

describe('published', () => {
  test.each([
    [null, '1799-12-31'],
    ['1800-01-01', '1800-01-01T00:00:59Z'],
    ['2017-09-15', '2017-09-15T00:01:00Z'],
    ['2017-09-15T08:30:00+03:00', '2017-09-15T05:31:00Z'],
    ['2017-09', '2017-09-02'],
    ['2017', '2017-02'],
    ['2017-09-15T23:59:00Z', '2017-09-16'],
  ])('%s is not after %s', (earlier, later) => {
    expect(toMinute(earlier)).toBeLessThanOrEqual(toMinute(later));
  });

  test.each([
    ['2017', '2017-12-31T23:59:00Z'],
    ['2017-02', '2017-02-28T23:59:00Z'],
    ['2016-02', '2016-02-29T23:59:00Z'],
    ['2017-12', '2017-12-31T23:59:00Z'],
    ['2017-09-15', '2017-09-15T23:59:59Z'],
    ['2017-09-15T10:00:00Z', '2017-09-15T10:00:30Z'],
  ])('%s ends with the minute of %s', (date, moment) => {
    expect(toLastMinute(date)).toBe(toMinute(moment));
  });

  test('a time without a zone is UTC on every machine', () => {
    expect(toMinute('2017-09-15T08:30')).toBe(toMinute('2017-09-15T08:30:00Z'));
  });

  test.each([
    [null, 0],
    ['1492', 1],
    ['1800-01-01', 1],
    ['1800-01-01T23:59:00Z', 1],
    ['1800-01-02', 2],
    ['3000', LAST_DAY],
  ])('the day of %s is %i', (date, day) => {
    expect(toDay(toMinute(date))).toBe(day);
  });

  test('what is no date is refused', () => {
    expect(() => toMinute('yesterday')).toThrow(expect.objectContaining({ code: 'DATE_INVALID' }));
  });
});
