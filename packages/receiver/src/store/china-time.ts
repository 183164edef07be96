import {civilDay} from '@zwgk/feed';

/** An instant as receipts print it: China's time, to the second. */
export function chinaInstant(date: Date): string {
  return `${new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
}

/** An instant to the second, as receipts tell it. */
export function wholeSecond(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 1000) * 1000);
}

/** The civil day in China at an instant. */
export function chinaDay(date: Date): string {
  return civilDay(date.toISOString());
}
