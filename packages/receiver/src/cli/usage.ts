import type {CommanderError} from 'commander';

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
      return words.excess;
    default:
      // Our own value parsers; commander puts its sentence before ours.
      return message.replace(/^error: .*? is invalid\. /, '');
  }
}
