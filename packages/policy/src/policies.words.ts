import type {BrowseWordSet} from '@zwgk/browse';
import {areaNamesZhHans, interpretationFormNamesZhHans, validityNamesZhHans} from '@zwgk/feed';
import {
  type BrowseWords,
  browseZhHans,
  type PolicyListWords,
  policyListZhHans,
  type ProblemWords,
  problemZhHans,
  uiZhHans,
} from '@zwgk/locale';

import type {PoliciesWords} from './policies.scene.js';

/** Words of browsing with failures that speak of policies: those of every list speak of the catalogue. */
export function deskWords(
  browse: BrowseWords,
  problem: ProblemWords,
  {failedTitle}: PolicyListWords,
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

/** The list's words in simplified Chinese; those of other languages come when they are asked for. */
export const policiesZhHans: PoliciesWords = {
  language: 'zh-Hans',
  ui: uiZhHans,
  list: policyListZhHans,
  areas: areaNamesZhHans,
  validities: validityNamesZhHans,
  forms: interpretationFormNamesZhHans,
  desk: deskWords(browseZhHans, problemZhHans, policyListZhHans),
};
