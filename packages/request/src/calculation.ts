import {civilDay} from '@zwgk/feed';
import {
  type CalendarYear,
  type Deadline,
  type Deadlines,
  deadlinesOf,
  statutoryDays,
  type WorkingCalendar,
  workingCalendar,
} from '@zwgk/feed/calendar';
import {defaultCalendar} from '@zwgk/feed/calendar-default';
import {type CalculationWords, calculationWords, type Language} from '@zwgk/locale';
import {css, html, nothing, type TemplateResult} from 'lit';

import {type Calculation, calculationOf, dayInWords} from './calculation.view.js';

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
  deadline: Deadline,
  {years}: Reckoning,
  language: Language,
  {start, due: told}: CalculationOptions = {},
): TemplateResult {
  const words = calculationWords[language];
  const counted = calculationOf(deadline, years, words, start);
  const day = told === undefined ? counted : {day: dayInWords(told, words), on: told};
  return html`<div class="calculation">${due(day, words)} ${steps(counted, words)}</div>`;
}

/** How a deadline was counted, one tap away, where the day itself is told otherwise. */
export function calculationSteps(
  deadline: Deadline,
  {years}: Reckoning,
  language: Language,
  start?: CalculationOptions['start'],
): TemplateResult {
  const words = calculationWords[language];
  return html`<div class="calculation">${steps(calculationOf(deadline, years, words, start), words)}</div>`;
}

/**
 * What a receipt says of the reply: the expected latest day with its calculation, what article 31 says about the date
 * of receipt, and how the day may change.
 *
 * @param receivedAt - Instant of the receipt, RFC 3339.
 * @param way - How the request was handed in.
 */
export function receiptCalculation(
  receivedAt: string,
  reckoning: Reckoning,
  language: Language,
  way: keyof CalculationWords['receipt'] = 'online',
): TemplateResult {
  const words = calculationWords[language];
  const expected = expectedOf(receivedAt, reckoning);
  if (expected === undefined) return html``;
  const told = calculationOf(expected.reply, reckoning.years, words);
  return html`<div class="calculation">
    <p class="label">${words.expected}</p>
    ${due(told, words)}
    <p class="art31">${words.receipt[way]}</p>
    ${steps(told, words)}
    <div class="changes">
      <p>${words.mayChange}</p>
      <ul>
        ${changes(expected, reckoning, words).map((change) => html`<li>${change}</li>`)}
      </ul>
    </div>
  </div>`;
}

/** The same as {@link receiptCalculation} as plain text, for what is copied or saved. */
export function receiptCalculationText(
  receivedAt: string,
  reckoning: Reckoning,
  language: Language,
  way: keyof CalculationWords['receipt'] = 'online',
): readonly string[] {
  const words = calculationWords[language];
  const expected = expectedOf(receivedAt, reckoning);
  if (expected === undefined) return [];
  const told = calculationOf(expected.reply, reckoning.years, words);
  const mark = told.provisional === undefined ? '' : ` [${words.provisional}]`;
  return [
    words.labelled(words.expected, `${told.day}${mark}`),
    words.receipt[way],
    ...told.steps,
    ...(told.provisional === undefined ? [] : [told.provisional]),
    words.labelled(words.source, told.sources.join(words.and)),
    ...changes(expected, reckoning, words),
    words.law,
  ];
}

/** What is expected of a request that has just been received. */
type Expected = Required<Pick<Deadlines, 'correction' | 'reply'>>;

/** Nothing is expected from an instant there is not, so that its receipt still shows. */
function expectedOf(receivedAt: string, {calendar}: Reckoning): Expected | undefined {
  if (Number.isNaN(Date.parse(receivedAt))) return undefined;
  const {correction, reply} = deadlinesOf(calendar, civilDay(receivedAt));
  return reply && {correction, reply};
}

function changes(
  {correction, reply}: Expected,
  {calendar}: Reckoning,
  words: CalculationWords,
): readonly string[] {
  const extended = calendar.addWorkingDays(reply.to, statutoryDays.extension);
  return [
    words.mayCorrect(dayInWords(correction.to, words)),
    words.mayExtend(dayInWords(extended.to, words)),
    words.mayAsk,
  ];
}

function due(
  {day, on, provisional}: Pick<Calculation, 'day' | 'on' | 'provisional'>,
  words: CalculationWords,
): TemplateResult {
  return html`<p class="due">
    <time datetime=${on}>${day}</time>
    ${provisional === undefined ? nothing : html`<span class="provisional">${words.provisional}</span>`}
  </p>`;
}

function steps({steps: told, provisional, sources}: Calculation, words: CalculationWords): TemplateResult {
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
      <p class="muted">${words.law}</p>
    </details>`;
}
