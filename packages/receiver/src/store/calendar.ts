import {workingCalendar} from '@zwgk/feed/calendar';
import {defaultCalendar} from '@zwgk/feed/calendar-default';

/** The State Council's calendar. */
export const stateCalendar = workingCalendar(defaultCalendar);

/** Working days within which a bad rating (差评) is rectified. */
export const rectificationDays = 15;
