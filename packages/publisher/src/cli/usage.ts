import {type CommanderError, InvalidArgumentError} from 'commander';

import type {UsageWords} from './words.js';

/** What is wrong with a command line, in the language of `words`. */
export function usageMistake({code, message}: CommanderError, words: UsageWords): string {
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  const option = /--[\w-]+/.exec(named)?.[0] ?? named;
  switch (code) {
    case 'commander.unknownOption':
      return words.unknownOption(named);
    case 'commander.unknownCommand':
      return words.unknownCommand(named);
    case 'commander.missingArgument':
      return words.missingArgument(named);
    case 'commander.missingMandatoryOptionValue':
      return words.missingOption(option);
    case 'commander.optionMissingArgument':
      return words.missingValue(option);
    case 'commander.excessArguments':
      return words.excess();
    default:
      // Our own value parsers; commander puts its sentence before ours.
      return message.replace(/^error: .*? is invalid\. /, '');
  }
}

/** Parser of an option with a closed list of values. */
export function choice<T extends string>(
  option: string,
  choices: readonly T[],
  words: UsageWords,
): (value: string) => T {
  return (value) => {
    const found = choices.find((it) => it === value);
    if (found === undefined)
      throw new InvalidArgumentError(words.badChoice(option, value, choices.join(' / ')));
    return found;
  };
}

/** Parser of `--today`: a civil date that exists. */
export function dateOption(words: UsageWords): (value: string) => string {
  return (value) => {
    const date = new Date(`${value}T00:00:00Z`);
    const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
    if (!/^\d{4}-\d\d-\d\d$/.test(value) || !exists) throw new InvalidArgumentError(words.badDate(value));
    return value;
  };
}

/** Parser of a file name that must end in `extension`. */
export function fileOption(
  extension: '.json' | '.xlsx',
  mistake: (value: string) => string,
): (value: string) => string {
  return (value) => {
    if (!value.toLowerCase().endsWith(extension)) throw new InvalidArgumentError(mistake(value));
    return value;
  };
}
