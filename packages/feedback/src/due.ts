import {calculation, dayInWords, dueDay, reckoningOf} from '@zwgk/browse/calculation.js';
import {civilDay, rectificationDays} from '@zwgk/feed';
import type {CalendarYear} from '@zwgk/feed/calendar';
import type {FeedbackReceipt} from '@zwgk/feed/submission';
import {calculationWords} from '@zwgk/locale';
import type {TemplateResult} from 'lit';

import {type Page, termsOf} from './page.js';

export {styles} from '@zwgk/browse/calculation.js';

/**
 * The last day on which a bad rating is rectified, with its calculation. The service's own day stands; it is told without
 * a calculation where ours has another.
 */
export function rectificationDay(page: Page, {receivedAt, dueOn}: FeedbackReceipt): TemplateResult {
  const {language} = page.words;
  const {workingDays: given = rectificationDays} = termsOf(page);
  const reckoning = reckoningOf(ownYears(page));
  const days = reckoning.calendar.addWorkingDays(civilDay(receivedAt), given);
  if (dueOn !== undefined && dueOn !== days.to) {
    const words = calculationWords[language];
    return dueDay({day: dayInWords(dueOn, words), on: dueOn}, words);
  }
  const counted = {...days, type: 'rectification', given, pauses: []} as const;
  return calculation(counted, reckoning, language, {start: 'rated'});
}

/** The county's own holidays, where its feed has them. */
function ownYears({feed, need}: Page): readonly CalendarYear[] {
  need('calendar');
  return feed?.type === 'ready' && feed.calendar?.type === 'ready' ? feed.calendar.value : [];
}
