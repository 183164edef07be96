import {
  calculation,
  calculationSteps,
  dayInWords,
  type Reckoning,
  reckoningOf,
} from '@zwgk/browse/calculation.js';
import type {FeedState} from '@zwgk/core';
import {
  codeName,
  type CodeNames,
  requestEventNamesEn,
  requestEventNamesZhHans,
  requestEventNamesZhHant,
} from '@zwgk/feed';
import {calculationWords, type InEveryLanguage, timelineWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import {reply} from './status.reply.js';
import type {FoundRequest} from './status.scene.js';
import {instantInWords, sheet, step} from './status.sheet.js';
import {type Limit, type Step, timelineOf} from './status.view.js';

const eventNames: InEveryLanguage<CodeNames> = {
  'zh-Hans': requestEventNamesZhHans,
  'zh-Hant': requestEventNamesZhHant,
  en: requestEventNamesEn,
};

/** How far a request is: its state, when its reply is due, what has happened, and the reply. */
export function requestFound(page: FoundRequest): TemplateResult {
  const {scene, status} = page;
  const {language, feed} = scene;
  page.need('calendar');
  const words = {timeline: timelineWords[language], calculation: calculationWords[language]};
  const reckoning = reckoningOf(ownYears(feed));
  const {latest, limit, steps, answer} = timelineOf(status, reckoning.calendar, words);
  return sheet(page, {
    state: words.timeline.states[latest?.type ?? status.state],
    facts: [
      [words.timeline.agency, status.agency.name],
      [words.timeline.receivedAt, instantInWords(status.receivedAt, words.calculation)],
    ],
    agency: status.agency,
    outcome: html`${limitPanel(limit, reckoning, page)}
    ${answer === undefined ? nothing : reply(answer, page)}`,
    stepsHeading: words.timeline.steps,
    steps: steps.map((each) => requestStep(each, page)),
    law: words.calculation.law,
  });
}

/** Years of the county's own calendar, as soon as they are there. */
function ownYears(feed: FeedState): Parameters<typeof reckoningOf>[0] {
  return feed.type === 'ready' && feed.calendar?.type === 'ready' ? feed.calendar.value : [];
}

function limitPanel(
  limit: Limit,
  reckoning: Reckoning,
  {scene}: FoundRequest,
): TemplateResult | typeof nothing {
  const {language} = scene;
  const words = timelineWords[language];
  const inWords = (day: string): string => dayInWords(day, calculationWords[language]);
  switch (limit.type) {
    case 'stopped':
      return html`<div class="card" part="deadline">
        <p><strong>${words.stopped}</strong></p>
        ${limit.until === undefined ? nothing : html`<p class="due">${words.correctBy(inWords(limit.until))}</p>`}
        <p>${words.stoppedNext}</p>
      </div>`;
    case 'running': {
      const {deadline, start, told} = limit;
      const isWithin = told !== undefined && told <= deadline.to;
      return html`<div class="card" part="deadline">
        <p class="label">${words.deadline}</p>
        ${calculation(deadline, reckoning, language, {start, ...(isWithin && {due: told})})}
        ${
          told === undefined
            ? nothing
            : html`<p>${isWithin ? words.told(inWords(deadline.to)) : words.toldLater(inWords(told))}</p>`
        }
        <p class="muted">${words.after}</p>
      </div>`;
    }
    case 'ended': {
      const {deadline, isLate, start} = limit;
      if (deadline === undefined) return nothing;
      const told = isLate ? words.repliedLate : words.repliedInTime;
      return html`<div part="deadline">
        <p class=${isLate ? 'late' : nothing}>${told(inWords(deadline.to))}</p>
        ${calculationSteps(deadline, reckoning, language, start)}
      </div>`;
    }
  }
}

function requestStep({event, clock, meaning}: Step, {scene}: FoundRequest): TemplateResult {
  const {language} = scene;
  const words = timelineWords[language];
  return step(language, {
    on: event.on,
    name: codeName(eventNames[language], event.type),
    mark: clock && words.clock[clock],
    meaning,
    said: event.note && words.note(event.note),
  });
}
