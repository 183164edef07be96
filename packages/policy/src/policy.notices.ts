import {civilDay} from '@zwgk/feed';
import {
  type InEveryLanguage,
  policyNoticeWords,
  problemEn,
  type ProblemWords,
  problemZhHans,
  problemZhHant,
} from '@zwgk/locale';
import {button, message, staleNotice, telephone} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';

import type {PolicyView, Ready} from './policy.view.js';
import type {Vocabulary} from './policy.words.js';

const problems: InEveryLanguage<ProblemWords> = {
  'zh-Hans': problemZhHans,
  'zh-Hant': problemZhHant,
  en: problemEn,
};

/** Says why there is no card, and what can be done. */
export function notice(
  view: Exclude<PolicyView, {readonly type: 'ready' | 'loading'}>,
  {language, ui}: Vocabulary,
  onRetry: () => void,
): TemplateResult {
  const words = policyNoticeWords[language];
  switch (view.type) {
    case 'unnamed':
      return message(words.unnamedTitle, words.unnamedNext);
    case 'absent': {
      const {phone} = view.ready.feed.publisher;
      const whom =
        phone === undefined ? nothing : html`<p>${problems[language].phone}${telephone(phone)}</p>`;
      return message(words.absentTitle, words.absentNext(view.name), whom);
    }
    case 'failed': {
      const [, next] = problems[language].problems[view.problem.code];
      return html`<div role="alert" part="failure">
        ${message(words.failedTitle, next, button(ui.retry, onRetry))}
      </div>`;
    }
  }
}

/** Says above the card of a stored copy of when it is. */
export function staleness({ready}: Ready, {language}: Vocabulary): unknown {
  const {stale, feed} = ready;
  return stale && staleNotice(problems[language], civilDay(feed.updated), stale.tooOld);
}
