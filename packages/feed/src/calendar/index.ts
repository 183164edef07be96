export type {CalendarYear} from './calendar.schema.js';
export {isCivilDay, isWeekend, nextDay, weekdayOf} from './civil-day.js';
export * from './deadline.js';
export * from './working-calendar.js';
