import {calculationOf, countedSteps, dayInWords, dueDay, type Reckoning} from '@zwgk/browse/calculation.js';
import {civilDay} from '@zwgk/feed';
import {type Deadlines, deadlinesOf, statutoryDays} from '@zwgk/feed/calendar';
import {type CalculationWords, calculationWords, type Language} from '@zwgk/locale';
import {html, type TemplateResult} from 'lit';

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
    ${dueDay(told, words)}
    <p class="art31">${words.receipt[way]}</p>
    ${countedSteps(told, words)}
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
