import {dateFromSerial, format, getFormatDateInfo, isDateFormat} from 'numfmt';

import type {Cell} from '../sheet.js';

/** Days between Excel's two ways of counting, from 1900 and from 1904. */
const DAYS_TO_1904 = 1462;
/** The serial of 9999-12-31, Excel's last day. */
const LAST_SERIAL = 2_958_465;

/** A number as its cell shows it: a date where its format has one. */
export function numberCell(value: number, code: string, from1904: boolean): Cell {
  const serial = from1904 ? value + DAYS_TO_1904 : value;
  if (isDateFormat(code)) {
    if (serial < 0 || serial >= LAST_SERIAL + 1) return {text: plainNumber(value), type: 'number'};
    const text = formatted(code, serial);
    const date = civilDate(code, serial);
    return date === undefined ? {text, type: 'number'} : {text, type: 'date', date};
  }
  return {text: shownNumber(value, code), type: 'number'};
}

/**
 * A date stored as text (`2024-03-05T00:00:00`), as a cell.
 */
export function isoDateCell(text: string): Cell {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}))?/.exec(text);
  if (match === null) return {text, type: 'text'};
  const [, day = '', time = '00:00:00'] = match;
  const date = time === '00:00:00' ? day : `${day}T${time}`;
  return {text: date.replace('T', ' '), type: 'date', date};
}

function shownNumber(value: number, code: string): string {
  if (code === 'General' || code === '@' || /[Ee][+-]/.test(code)) return plainNumber(value);
  return formatted(code, value);
}

/** A number as someone typed it: no rounding dust, no exponent, as serials and telephone numbers need it. */
function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e')
    ? value.toLocaleString('en-US', {useGrouping: false, maximumSignificantDigits: 15})
    : text;
}

function formatted(code: string, value: number): string {
  try {
    return format(code, value, {locale: 'zh-CN'});
  } catch {
    return plainNumber(value);
  }
}

/** The day a serial means, with its time where the format shows one; undefined for a format of times alone. */
function civilDate(code: string, serial: number): string | undefined {
  const {year, month, day, hours, minutes} = getFormatDateInfo(code);
  if (!year && !month && !day) return undefined;
  const [y, m, d, hour, minute, second] = dateFromSerial(serial);
  const date = [String(y).padStart(4, '0'), twoDigits(m), twoDigits(d)].join('-');
  const time = [hour, minute, second].map(twoDigits).join(':');
  return (hours || minutes) && time !== '00:00:00' ? `${date}T${time}` : date;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
