import {dayInWords, dueDay} from '@zwgk/browse/calculation.js';
import {
  codeName,
  type CodeNames,
  feedbackEventNamesEn,
  feedbackEventNamesZhHans,
  feedbackEventNamesZhHant,
  feedbackTypeNamesEn,
  feedbackTypeNamesZhHans,
  feedbackTypeNamesZhHant,
} from '@zwgk/feed';
import type {FeedbackEvent, FeedbackStatus} from '@zwgk/feed/submission';
import {
  calculationWords,
  type FeedbackTimelineWords,
  feedbackTimelineWords,
  type InEveryLanguage,
  type Language,
} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import type {FoundFeedback} from './status.scene.js';
import {instantInWords, sheet, step} from './status.sheet.js';

type Names = InEveryLanguage<CodeNames>;

const eventNames: Names = {
  'zh-Hans': feedbackEventNamesZhHans,
  'zh-Hant': feedbackEventNamesZhHant,
  en: feedbackEventNamesEn,
};

const typeNames: Names = {
  'zh-Hans': feedbackTypeNamesZhHans,
  'zh-Hant': feedbackTypeNamesZhHant,
  en: feedbackTypeNamesEn,
};

/** What has become of feedback: how far it is, by when a bad rating is put right, and what has happened. */
export function feedbackFound(page: FoundFeedback): TemplateResult {
  const {scene, status} = page;
  const {language} = scene;
  const words = feedbackTimelineWords[language];
  const kind = kindOf(status);
  const latest = status.history[status.history.length - 1]?.type ?? status.state;
  return sheet(page, {
    state: latest === 'accepted' ? words.waiting[kind] : (codeName(eventNames[language], latest) ?? latest),
    facts: [
      [words.type, codeName(typeNames[language], status.type)],
      ...(status.agency ? ([[words.agency, status.agency.name]] as const) : []),
      [words.receivedAt, instantInWords(status.receivedAt, calculationWords[language])],
    ],
    agency: status.agency,
    outcome: rectification(status, language),
    stepsHeading: words.steps,
    steps: status.history.map(({type, on, text}) =>
      step(language, {
        on,
        name: codeName(eventNames[language], type),
        meaning: [type === 'accepted' ? words.accepted[kind] : words.meanings[type]],
        said: text && words.said(text),
      }),
    ),
  });
}

/** Services give a bad rating, and nothing else, a day by which it is rectified. */
function kindOf({type, dueOn}: FeedbackStatus): keyof FeedbackTimelineWords['waiting'] {
  return type === 'rating' && dueOn !== undefined ? 'badRating' : type;
}

/** By when a bad rating is rectified, or whether it was in time: by the service's own day, which other counts may not contradict. */
function rectification({dueOn, history}: FeedbackStatus, language: Language): unknown {
  if (dueOn === undefined) return nothing;
  const words = feedbackTimelineWords[language];
  const calculation = calculationWords[language];
  const day = dayInWords(dueOn, calculation);
  const on = dayOf(history, 'rectified');
  if (on !== undefined) {
    const isLate = on > dueOn;
    const told = isLate ? words.rectifiedLate : words.rectifiedInTime;
    return html`<p class=${isLate ? 'late' : nothing} part="deadline">${told(day)}</p>`;
  }
  if (dayOf(history, 'closed') !== undefined) return nothing;
  return html`<div class="card" part="deadline">
    <p class="label">${words.due}</p>
    ${dueDay({day, on: dueOn}, calculation)}
    <p>${words.dueNext}</p>
  </div>`;
}

function dayOf(history: readonly FeedbackEvent[], type: FeedbackEvent['type']): string | undefined {
  return history.find((event) => event.type === type)?.on;
}
