import {workingCalendar} from '@zwgk/feed/calendar';
import {defaultCalendar} from '@zwgk/feed/calendar-default';

/** The State Council's calendar. */
export const stateCalendar = workingCalendar(defaultCalendar);
