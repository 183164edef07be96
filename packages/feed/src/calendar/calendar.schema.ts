import * as v from 'valibot';

import type {Data} from '../shape.js';
import {mapOf, optional, shape, text, url} from '../shape.js';

/** A day of a calendar, exact to the day. */
const calendarDay = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** Names by day. */
const namesByDay = mapOf(calendarDay, text);

/**
 * How one year departs from Monday to Friday, as the State Council's notice on its holidays arranges it. A year without
 * a record is unknown: days are then counted from Monday to Friday and called provisional (暂定).
 */
export const calendarYear = shape({
  /** The year, which is also the record's identifier. */
  id: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  source: text,
  version: optional(text),
  url: optional(url),
  holidays: namesByDay,
  workdays: optional(namesByDay),
});

export type CalendarYear = Data<v.InferOutput<typeof calendarYear>>;
