import {canPrint} from '@zwgk/browse';
import {
  calculation,
  calculationSteps,
  dayInWords,
  type Reckoning,
  reckoningOf,
} from '@zwgk/browse/calculation.js';
import type {FeedState} from '@zwgk/core';
import {
  civilDay,
  codeName,
  requestEventNamesEn,
  requestEventNamesZhHans,
  requestEventNamesZhHant,
} from '@zwgk/feed';
import {calculationWords, type InEveryLanguage, lookupWords, timelineWords} from '@zwgk/locale';
import {button} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';

import {printStatus} from './status.print.js';
import {reply} from './status.reply.js';
import type {Found} from './status.scene.js';
import {type Limit, type Step, timelineOf} from './status.view.js';
import {ways} from './status.ways.js';

const eventNames: InEveryLanguage<Parameters<typeof codeName>[0]> = {
  'zh-Hans': requestEventNamesZhHans,
  'zh-Hant': requestEventNamesZhHant,
  en: requestEventNamesEn,
};

/** How far a request is: its state, when its reply is due, what has happened, and the reply. */
export function found(page: Found): TemplateResult {
  const {scene, status, host, need} = page;
  const {language, feed} = scene;
  need('agencies');
  need('calendar');
  const words = {timeline: timelineWords[language], calculation: calculationWords[language]};
  const lookup = lookupWords[language];
  const reckoning = reckoningOf(ownYears(feed));
  const {latest, limit, steps, answer} = timelineOf(status, reckoning.calendar, words);
  return html`<article part="status">
    <div id="state" class="state" role="heading" aria-level=${host.headingLevel + 1} tabindex="-1">
      ${words.timeline.states[latest?.type ?? status.state]}
    </div>
    <dl class="facts">
      <dt>${words.timeline.agency}</dt>
      <dd>${status.agency.name}</dd>
      <dt>${words.timeline.receivedAt}</dt>
      <dd>${instantInWords(status.receivedAt, words.calculation)}</dd>
    </dl>
    ${limitPanel(limit, reckoning, page)} ${answer === undefined ? nothing : reply(answer, page)}
    <div class="h" role="heading" aria-level=${host.headingLevel + 2}>${words.timeline.steps}</div>
    <ol class="timeline" part="timeline">
      ${steps.map((each) => step(each, page))}
    </ol>
    ${ways(scene, status.agency)}
    <p class="muted law">${words.calculation.law}</p>
    <div class="actions">
      ${canPrint() ? button(lookup.print, () => void printStatus(page)) : nothing}
      ${button(lookup.clear, page.clear)}
    </div>
  </article>`;
}

/** Years of the county's own calendar, as soon as they are there. */
function ownYears(feed: FeedState): Parameters<typeof reckoningOf>[0] {
  return feed.type === 'ready' && feed.calendar?.type === 'ready' ? feed.calendar.value : [];
}

/** An instant in China's time, to the minute. */
function instantInWords(instant: string, words: Parameters<typeof dayInWords>[1]): string {
  const china = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
  return `${dayInWords(civilDay(instant), words)} ${china.slice(11, 16)}`;
}

function limitPanel(limit: Limit, reckoning: Reckoning, {scene}: Found): TemplateResult | typeof nothing {
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

function step({event, clock, meaning}: Step, {scene}: Found): TemplateResult {
  const {language} = scene;
  const words = timelineWords[language];
  return html`<li>
    <p class="when">
      <time datetime=${event.on}>${dayInWords(event.on, calculationWords[language])}</time>
      <strong>${codeName(eventNames[language], event.type)}</strong>
      ${clock === undefined ? nothing : html`<span class="clock">${words.clock[clock]}</span>`}
    </p>
    ${meaning.map((sentence) => html`<p>${sentence}</p>`)}
    ${event.note === undefined ? nothing : html`<p class="said">${words.note(event.note)}</p>`}
  </li>`;
}
