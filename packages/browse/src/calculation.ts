import {type CalendarYear, type WorkingCalendar, workingCalendar} from '@zwgk/feed/calendar';
import {defaultCalendar} from '@zwgk/feed/calendar-default';
import {type CalculationWords, calculationWords, type Language} from '@zwgk/locale';
import {css, html, nothing, type TemplateResult} from 'lit';

import {type Calculation, calculationOf, type Counted, dayInWords} from './calculation.view.js';

export {calculationOf, type Counted, dayInWords} from './calculation.view.js';

/** A calendar, and the records it is made of, for naming where holidays are laid down. */
export interface Reckoning {
  readonly calendar: WorkingCalendar;
  readonly years: readonly CalendarYear[];
}

/** The shipped calendar, with the county's own years in place of its own. */
export function reckoningOf(own: readonly CalendarYear[] = []): Reckoning {
  const years = [...defaultCalendar, ...own];
  return {calendar: workingCalendar(years), years};
}

/** Styles of what this module draws; a widget takes them when it loads the module late. */
export const styles = css`
  .calculation .due {
    font-size: 1.25em;
    font-weight: 700;
  }
  .calculation .provisional {
    margin-inline-start: 0.5em;
    padding: 0.1em 0.5em;
    border: 1px solid currentcolor;
    border-radius: var(--_radius);
    font-size: 0.8em;
    font-weight: 400;
    white-space: nowrap;
  }
  .calculation time {
    word-break: keep-all;
  }
  .calculation summary {
    display: inline-block;
    min-height: var(--_target);
    padding: 0.6em 0;
    color: var(--_accent);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .calculation ol,
  .calculation .changes ul {
    margin: 0 0 0.5em;
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .calculation .changes ul {
    list-style: disc;
  }
  .calculation li {
    margin: 0.25em 0;
  }
  .calculation .art31,
  .calculation .changes {
    margin-top: 0.5em;
  }
`;

/** What may be told otherwise than the deadline alone tells. */
export interface CalculationOptions {
  /** What the count begins with; the receipt of the request unless said otherwise. */
  readonly start?: keyof CalculationWords['starts'];
  /** An earlier day that is told in place of the last one, `YYYY-MM-DD`; the calculation is that of the last. */
  readonly due?: string;
}

/** The calculation of a deadline, its steps one tap away. */
export function calculation(
  counted: Counted,
  {years}: Reckoning,
  language: Language,
  {start, due: told}: CalculationOptions = {},
): TemplateResult {
  const words = calculationWords[language];
  const found = calculationOf(counted, years, words, start);
  const day = told === undefined ? found : {day: dayInWords(told, words), on: told};
  return html`<div class="calculation">${dueDay(day, words)} ${countedSteps(found, words)}</div>`;
}

/** How a deadline was counted, one tap away, where the day itself is told otherwise. */
export function calculationSteps(
  counted: Counted,
  {years}: Reckoning,
  language: Language,
  start?: CalculationOptions['start'],
): TemplateResult {
  const words = calculationWords[language];
  return html`<div class="calculation">
    ${countedSteps(calculationOf(counted, years, words, start), words)}
  </div>`;
}

/** A last day, and whether it is provisional. */
export function dueDay(
  {day, on, provisional}: Pick<Calculation, 'day' | 'on' | 'provisional'>,
  words: CalculationWords,
): TemplateResult {
  return html`<p class="due">
    <time datetime=${on}>${day}</time>
    ${provisional === undefined ? nothing : html`<span class="provisional">${words.provisional}</span>`}
  </p>`;
}

/** What was counted to find a last day, one tap away. */
export function countedSteps(
  {steps: told, provisional, sources, law}: Calculation,
  words: CalculationWords,
): TemplateResult {
  return html`${provisional === undefined ? nothing : html`<p class="note">${provisional}</p>`}
    <details>
      <summary>${words.how}</summary>
      <ol>
        ${told.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${
        sources.length === 0
          ? nothing
          : html`<p class="muted">
              <bdi>${words.labelled(words.source, sources.join(words.and))}</bdi>
            </p>`
      }
      ${law === undefined ? nothing : html`<p class="muted">${law}</p>`}
    </details>`;
}
