import type {BrowseWords, ProblemWords} from '@zwgk/locale';

import type {BrowseWordSet} from './words.js';

/**
 * Words of browsing with failures that speak of what a widget lists: those of every list speak of the catalogue.
 *
 * @param failedTitle - Says that it cannot be read.
 */
export function deskWords(
  browse: BrowseWords,
  problem: ProblemWords,
  {failedTitle}: {readonly failedTitle: string},
): BrowseWordSet {
  const {problems} = problem;
  const told = (code: keyof ProblemWords['problems']): ProblemWords['problems'][typeof code] => [
    failedTitle,
    problems[code][1],
  ];
  return {
    browse,
    problem: {
      ...problem,
      problems: {
        ...problems,
        noAddress: told('noAddress'),
        network: told('network'),
        notFound: told('notFound'),
        server: told('server'),
        webPage: told('webPage'),
        malformed: told('malformed'),
        invalid: told('invalid'),
        unsupportedVersion: told('unsupportedVersion'),
        tooLarge: told('tooLarge'),
      },
    },
  };
}
