const dayLength = 24 * 60 * 60 * 1000;

// A civil day is no instant: it is counted at UTC only because UTC has neither summer time nor zones.

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day after a civil day, both `YYYY-MM-DD`. */
export function nextDay(day: string): string {
  return new Date(timeOf(day) + dayLength).toISOString().slice(0, 10);
}

/** Day of the week of a civil day: 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(timeOf(day)).getUTCDay();
}

/** Whether a civil day is a Saturday or Sunday. */
export function isWeekend(day: string): boolean {
  return weekdayOf(day) % 6 === 0;
}

/** Whether a text is a day there is, `YYYY-MM-DD`: a pattern alone lets 31 February through. */
export function isCivilDay(text: string): boolean {
  const time = timeOf(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
