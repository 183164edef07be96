import {adoptionCodes, adoptionList, type Consultation, findCodes} from '@zwgk/feed';

import {dateOf} from '../date.js';
import {dateIn} from '../document.terms.js';
import type {FieldTexts} from '../entry.js';
import type {Log} from '../log.js';
import {joinLines} from '../name.js';
import {bareKeyOf, keyOf} from '../text.js';
import {addressIn} from './policy.links.js';
import {statedText} from './policy.text.js';

type Comment = NonNullable<Consultation['comments']>[number];

interface Context {
  readonly today: string;
  readonly log: Log;
}

/** How a draft was put out for comment, as a row or form tells it. */
export function consultationOf(row: FieldTexts, context: Context): Consultation {
  const {log} = context;
  const title = statedText(row, 'consultationTitle', log);
  const url = addressIn(row, 'consultationUrl', log);
  const received = receivedIn(row, log);
  return {
    ...(title !== undefined && {title: joinLines(title)}),
    ...(url !== undefined && {url}),
    ...periodIn(row, context),
    ...(received !== undefined && {received}),
  };
}

function receivedIn(row: FieldTexts, log: Log): number | undefined {
  const text = statedText(row, 'received', log);
  if (text === undefined) return undefined;
  const [, digits] = /(\d{1,6})\s*(?:条|件|份|人次|个|余条)?/.exec(text.normalize('NFKC')) ?? [];
  if (digits === undefined && /未收到|没有收到|零/.test(text)) return 0;
  if (digits === undefined) log.report('COUNT_UNREAD', row.place('received'), text.slice(0, 30));
  return digits === undefined ? undefined : Number(digits);
}

const dayPart = String.raw`(?:(\d{4})[-./年])?(?:(\d{1,2})[-./月])?(\d{1,2})日?`;
const range = new RegExp(
  `(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?[^\\d]{0,6}?(?:至|到|—+|–|--+|~|～|－|-|止)[^\\d]{0,4}${dayPart}`,
);

/** First and last day, of one cell (2025年2月17日至3月19日) or of two. */
function periodIn(row: FieldTexts, context: Context): Pick<Consultation, 'from' | 'until'> {
  const text = statedText(row, 'consultationPeriod', context.log)?.normalize('NFKC').replace(/\s/g, '') ?? '';
  const own = {
    from: dateIn(row, 'consultationFrom', context),
    until: dateIn(row, 'consultationUntil', context),
  };
  const read = text === '' ? {} : rangeIn(text);
  if (read === undefined)
    context.log.report('PERIOD_UNREAD', row.place('consultationPeriod'), text.slice(0, 40));
  const from = own.from ?? read?.from;
  const until = own.until ?? read?.until;
  return {...(from !== undefined && {from}), ...(until !== undefined && {until})};
}

function rangeIn(text: string): {readonly from?: string; readonly until?: string} | undefined {
  const match = range.exec(text);
  if (match === null) {
    const single = dateOf(text.replace(/(?:起|开始|截止|止|前|之前)$/, ''));
    if (single.type !== 'date') return undefined;
    return /(?:截止|止|前)$/.test(text) ? {until: single.date} : {from: single.date};
  }
  const [, year = '', month = '', day = '', otherYear = year, otherMonth = month, otherDay = ''] = match;
  const from = dateOf(`${year}-${month}-${day}`);
  const until = dateOf(`${otherYear}-${otherMonth}-${otherDay}`);
  const isOrdered = from.type === 'date' && until.type === 'date' && from.date <= until.date;
  return isOrdered ? {from: from.date, until: until.date} : undefined;
}

/** What became of one comment; one that was not adopted wants its reason. */
export function commentOf(row: FieldTexts, log: Log): Comment | undefined {
  const comment = statedText(row, 'comment', log);
  if (comment === undefined) return undefined;
  const {adoption, rest} = adoptionIn(row, log);
  const stated = statedText(row, 'reason', log);
  const reason = stated ?? rest;
  if (adoption !== undefined && adoption !== 'adopted' && reason === undefined)
    log.report('ADOPTION_REASON_MISSING', row.place('reason'));
  return {
    comment,
    ...(adoption !== undefined && {adoption}),
    ...(reason !== undefined && {reason}),
  };
}

/** Whether it was adopted, and what the cell says beside: 未采纳，与上位法不一致. */
function adoptionIn(
  row: FieldTexts,
  log: Log,
): {readonly adoption?: NonNullable<Comment['adoption']>; readonly rest?: string} {
  const text = statedText(row, 'adoption', log);
  if (text === undefined) return {};
  const [, first = text, beside = ''] =
    /^([^，,。;；:：(（]{1,12})[，,。;；:：(（]+([\s\S]*)$/.exec(text) ?? [];
  const adoption = adoptionNamed(first) ?? adoptionNamed(text);
  if (adoption === undefined) {
    log.report('ADOPTION_UNKNOWN', row.place('adoption'), text.slice(0, 30));
    return {rest: text};
  }
  const rest = beside.replace(/[)）]$/, '').trim();
  return {adoption, ...(rest !== '' && {rest})};
}

function adoptionNamed(words: string): NonNullable<Comment['adoption']> | undefined {
  const key = keyOf(words);
  const listed = [...findCodes(adoptionList, key), ...findCodes(adoptionList, bareKeyOf(words))];
  const code = adoptionCodes.find((known) => listed.includes(known));
  if (code !== undefined || key.length > 10) return code;
  if (/部分|参考|适当|吸收/.test(key)) return 'partlyAdopted';
  if (/^(?:否|×|✕|✗)$|[不未]/.test(key)) return 'rejected';
  return /^(?:是|√|✓|✔)$|采纳|采用|采信/.test(key) ? 'adopted' : undefined;
}
