import { describe, expect, test } from 'vitest';
import {
  dayFromIso,
  gregorianDay,
  gregorianParts,
  hijriDay,
  hijriParts,
  isoDay,
  isoWeek,
  monthDays,
  weekdayOf,
} from '../../src/extract/calendar.js';

const day = (iso: string): number => dayFromIso(iso) as number;

describe('Gregorian days', () => {
  test.each([
    [2017, 9, 15, '2017-09-15'],
    [2016, 2, 29, '2016-02-29'],
    [1969, 12, 31, '1969-12-31'],
    [1, 1, 1, '0001-01-01'],
  ])('%i-%i-%i', (year, month, date, iso) => {
    expect(isoDay(gregorianDay(year, month, date) as number)).toBe(iso);
  });

  test.each([
    [2017, 2, 29],
    [2017, 13, 1],
    [2017, 4, 31],
    [2017, 4, 0],
  ])('%i-%i-%i is no day', (year, month, date) => {
    expect(gregorianDay(year, month, date)).toBeNull();
  });

  test('every day is what the platform says it is, leap days and turns of centuries among them', () => {
    for (let number = -800_000; number < 900_000; number += 11) {
      const date = new Date(number * 86_400_000);
      const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      if (gregorianDay(parts.year, parts.month, parts.day) !== number) throw new Error(`${date.toISOString()}`);
      if (JSON.stringify(gregorianParts(number)) !== JSON.stringify(parts)) throw new Error(`day ${number}`);
      if (isoDay(number) !== date.toISOString().slice(0, 10)) throw new Error(isoDay(number));
    }
  });

  test.each([
    ['2017-09-15', 5],
    ['2017-09-17', 0],
    ['1969-12-31', 3],
  ])('%s falls on weekday %i', (iso, weekday) => {
    expect(weekdayOf(day(iso))).toBe(weekday);
  });

  test.each([
    ['2015-01-01', '2015-W01', '2014-12-29'],
    ['2016-01-03', '2015-W53', '2015-12-28'],
    ['2017-09-15', '2017-W37', '2017-09-11'],
  ])('%s lies in week %s', (iso, value, first) => {
    const week = isoWeek(day(iso));
    expect([week.value, isoDay(week.first), week.last - week.first]).toEqual([value, first, 6]);
  });
});

describe('Umm al-Qura days', () => {
  test.each([
    [1438, 12, 24, '2017-09-15'],
    [1436, 10, 5, '2015-07-21'],
    [1438, 1, 2, '2016-10-03'],
    [1445, 9, 1, '2024-03-11'],
  ])('%i-%i-%i is %s', (year, month, date, iso) => {
    expect(isoDay(hijriDay(year, month, date) as number)).toBe(iso);
  });

  test('every day of three years goes there and back', () => {
    const lost: number[] = [];
    for (let at = day('2014-01-01'); at < day('2017-01-01'); at += 1) {
      const { year, month, day: date } = hijriParts(at);
      if (hijriDay(year, month, date) !== at) lost.push(at);
    }
    expect(lost).toEqual([]);
  });

  test('a month of 29 days has no thirtieth', () => {
    const [first, last] = monthDays('HIJRI', 1438, 12) as [number, number];
    expect(hijriDay(1438, 12, 30)).toBe(last - first === 29 ? last : null);
  });
});
