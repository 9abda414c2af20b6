import { describe, expect, it } from 'vitest';
import { findDate, readDate } from '../../../core/provenance/read-date.ts';

type Case = readonly [string, string | null, string, string];

describe('a calendar date is read as the page states it', () => {
  it.each<Case>([
    ['2019-12-11T23:59:00-08:00', 'en', '2019-12-11', 'no time zone shifts the day'],
    ['20191211T101500Z', null, '2019-12-11', 'compact ISO'],
    ['December 11, 2019', 'en', '2019-12-11', 'month first'],
    ['Dec. 11th, 2019 at 4:15 pm', 'en-US', '2019-12-11', 'short month with ordinal'],
    ['Dec. 11 4:15 p.m., 2019', 'en-US', '2019-12-11', 'time between day and year'],
    ['11 December 2019', 'en-GB', '2019-12-11', 'day first'],
    ['11th of December, 2019', 'en', '2019-12-11', 'ordinal with of'],
    ['12/11/2019', 'en-US', '2019-12-11', 'American slashes'],
    ['11/12/2019', 'en-GB', '2019-12-11', 'British slashes'],
    ['13/12/2019', 'en-US', '2019-12-13', 'a thirteenth month is a day'],
    ['11.12.2019', 'de', '2019-12-11', 'German dots'],
    ['11. Dezember 2019', 'de', '2019-12-11', 'German'],
    ['Mittwoch, 3. März 2021, 10:20 Uhr', 'de', '2021-03-03', 'German with weekday and time'],
    ['le 1er août 2022 à 9h', 'fr', '2022-08-01', 'French first of the month'],
    ['11 de diciembre de 2019', 'es', '2019-12-11', 'Spanish'],
    ['11 de dezembro de 2019 às 10h', 'pt-BR', '2019-12-11', 'Portuguese'],
    ['11 dicembre 2019', 'it', '2019-12-11', 'Italian'],
    ['11 mei 2020', 'nl', '2020-05-11', 'Dutch May'],
    ['11 декабря 2019, 10:15', 'ru', '2019-12-11', 'Russian genitive'],
    ['11 грудня 2019', 'uk', '2019-12-11', 'Ukrainian'],
    ['3 листопада 2023', 'uk', '2023-11-03', 'listopad is November in Ukrainian and Polish'],
    ['3. listopada 2023.', 'hr', '2023-10-03', 'and October in Croatian'],
    ['11 grudnia 2019', 'pl', '2019-12-11', 'Polish'],
    ['11 Aralık 2019 Çarşamba', 'tr', '2019-12-11', 'Turkish'],
    ['١١ ديسمبر ٢٠١٩', 'ar', '2019-12-11', 'Arabic with Arabic digits'],
    ['11 كانون الأول 2019', 'ar', '2019-12-11', 'Levantine month'],
    ['11 كانون الأول / ديسمبر 2019', 'ar', '2019-12-11', 'both Arabic month names'],
    ['۲۰ آذر ۱۳۹۸', 'fa', '2019-12-11', 'Solar Hijri'],
    ['11 בדצמבר 2019', 'he', '2019-12-11', 'Hebrew'],
    ['2019年12月11日 10時15分', 'ja', '2019-12-11', 'Japanese'],
    ['2019年12月11日', 'zh', '2019-12-11', 'Chinese'],
    ['2019년 12월 11일', 'ko', '2019-12-11', 'Korean'],
    ['입력 2019.12.11. 오전 10:15', 'ko', '2019-12-11', 'Korean dots'],
    ['११ दिसंबर २०१९', 'hi', '2019-12-11', 'Hindi with Devanagari digits'],
    ['11 tháng 12, 2019', 'vi', '2019-12-11', 'Vietnamese'],
    ['Rabu, 11 Desember 2019 10:15 WIB', 'id', '2019-12-11', 'Indonesian'],
    ['2019. december 11.', 'hu', '2019-12-11', 'Hungarian'],
    ['11 Δεκεμβρίου 2019', 'el', '2019-12-11', 'Greek'],
  ])('%s (%s) is %s: %s', (text, lang, date) => {
    expect(readDate(text, lang)).toBe(date);
  });

  it.each([
    ['3 hours ago', 'relative time'],
    ['Version 1.2.2020.4', 'a version number'],
    ['31 February 2020', 'a day that does not exist'],
    ['Call 555-12-2019', 'a phone number'],
    ['in May 2020', 'no day'],
  ])('%s is no date: %s', (text) => {
    expect(readDate(text, 'en')).toBeNull();
  });

  it('the first date in a text wins, with its place', () => {
    const text = 'Posted 5 May 2020, updated June 6, 2020';
    const found = findDate(text, 'en');
    expect(found?.date).toBe('2020-05-05');
    expect(text.slice(found?.start, found?.end)).toBe('5 May 2020');
  });
});
