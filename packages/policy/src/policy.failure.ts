import type {FeedProblem} from '@zwgk/core';
import {type InEveryLanguage, problemEn, type ProblemWords, problemZhHans, problemZhHant} from '@zwgk/locale';
import {failure} from '@zwgk/ui';
import type {TemplateResult} from 'lit';

import type {Vocabulary} from './policy.words.js';

const problems: InEveryLanguage<ProblemWords> = {
  'zh-Hans': problemZhHans,
  'zh-Hant': problemZhHant,
  en: problemEn,
};

/** Why the card cannot be shown, and what to do. */
export function failed({language, ui}: Vocabulary, {code}: FeedProblem, onRetry: () => void): TemplateResult {
  return failure(code, problems[language], ui, onRetry);
}
