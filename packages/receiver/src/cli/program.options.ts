import {InvalidArgumentError} from 'commander';

import type {CliSetting} from './setting.js';
import type {ExitCode} from './terminal.js';

/** Tells how the chosen command ended. */
export type Done = (code: ExitCode) => void;

/** Takes one of some values only. */
export function choice(
  option: string,
  choices: readonly string[],
  {words}: CliSetting,
): (value: string) => string {
  return (value) => {
    if (choices.includes(value)) return value;
    throw new InvalidArgumentError(words.failures.badChoice(option, value, choices.join(' / ')));
  };
}

/** Takes a day that exists, `YYYY-MM-DD`. */
export function dayOption({words}: CliSetting): (value: string) => string {
  return (value) => {
    const date = new Date(`${value}T00:00:00Z`);
    const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
    if (/^\d{4}-\d\d-\d\d$/.test(value) && exists) return value;
    throw new InvalidArgumentError(words.failures.badDay(value));
  };
}
