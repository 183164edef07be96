import {
  attributeCodes,
  attributeList,
  type DisclosureDocument,
  findCodes,
  stageCodes,
  stageList,
  type StatedText,
} from '@zwgk/feed';

import type {AgencyFinder} from './agency.finder.js';
import type {AreaFinder} from './area.js';
import {attachmentsOf} from './attachment.js';
import {dateOf} from './date.js';
import type {Entry} from './entry.js';
import type {Field} from './header-aliases.js';
import {linkOf} from './link.js';
import type {Log} from './log.js';
import {entriesOf} from './marks.js';
import {referenceOf} from './matter.js';
import {joinLines} from './name.js';
import type {MatterIndex} from './reference.js';
import {remembering} from './remembering.js';
import {absenceOf, bareKeyOf, keyOf} from './text.js';
import {decodeEntities, docNumberOf} from './title.js';
import {endingOn, validityOf} from './validity.js';

/** A document without its id. */
export type DocumentBody = Omit<DisclosureDocument, 'id'>;

/** What is known beside the row. */
export interface DocumentContext {
  readonly finder: AreaFinder;
  readonly agencies: AgencyFinder;
  readonly matters: MatterIndex;
  readonly today: string;
  readonly log: Log;
  /** Told how much is done, from 0 to 1. */
  readonly progress: (done: number) => void;
}

/** Makes a document of a row; a row without a title is left out. */
export function documentOf(entry: Entry, context: DocumentContext): DocumentBody | undefined {
  const title = decodeEntities(joinLines(entry.text('title')));
  if (title === '' || absenceOf(title) !== undefined) {
    context.log.report('TITLE_MISSING', entry.place('title'));
    return undefined;
  }
  const area = areaOf(entry, context);
  return {
    title,
    ...docNumber(entry, context),
    ...plain(entry, 'indexNumber'),
    ...issuer(entry, context),
    ...dates(entry, context),
    ...validity(entry, context),
    ...attribute(entry),
    ...plain(entry, 'attributeReason'),
    ...stage(entry),
    ...(area === undefined ? {} : {area}),
    ...matters(entry, area, context),
    ...url(entry, context),
    ...plain(entry, 'summary'),
    ...attachments(entry, context),
  };
}

function plain<F extends 'indexNumber' | 'attributeReason' | 'summary'>(
  entry: Entry,
  field: F,
): Partial<Record<F, string>> {
  const text = decodeEntities(entry.text(field));
  const result: Partial<Record<F, string>> = {};
  if (text !== '' && absenceOf(text) === undefined) result[field] = text;
  return result;
}

function docNumber(entry: Entry, {log}: DocumentContext): {docNumber?: StatedText} {
  const text = joinLines(entry.text('docNumber'));
  if (text === '') return {};
  const absent = absenceOf(text);
  if (absent !== undefined) return {docNumber: {text, absent}};
  const number = docNumberOf(text);
  if (number !== text) log.repaired('DOC_NUMBER_TIDIED', entry.place('docNumber'));
  return {docNumber: number};
}

function issuer(entry: Entry, {agencies}: DocumentContext): Pick<DocumentBody, 'issuer'> {
  const text = joinLines(entry.text('issuer'));
  return text === '' ? {} : {issuer: referenceOf(text, agencies)};
}

function dates(entry: Entry, context: DocumentContext): Pick<DocumentBody, 'writtenOn' | 'publishedOn'> {
  const writtenOn = date(entry, 'writtenOn', context);
  const publishedOn = date(entry, 'publishedOn', context);
  if (
    writtenOn !== undefined &&
    publishedOn !== undefined &&
    publishedOn < writtenOn.slice(0, publishedOn.length)
  ) {
    context.log.report('PUBLISHED_BEFORE_WRITTEN', entry.place('publishedOn'), publishedOn, writtenOn);
  }
  return {
    ...(writtenOn === undefined ? {} : {writtenOn}),
    ...(publishedOn === undefined ? {} : {publishedOn}),
  };
}

/** A date of the row; one that is wrong is told and left out, later than today told and kept. */
function date(entry: Entry, field: Field, {log, today}: DocumentContext): string | undefined {
  const text = entry.text(field);
  const reading = dateOf(text, entry.stored(field).date);
  if (reading.type === 'invalid') log.report('DATE_INVALID', entry.place(field), text.slice(0, 30));
  if (reading.type !== 'date') return undefined;
  if (reading.repaired) log.repaired('DATE_TIDIED', entry.place(field));
  const isPast = field === 'writtenOn' || field === 'publishedOn';
  if (isPast && reading.date > today.slice(0, reading.date.length))
    log.report('DATE_IN_FUTURE', entry.place(field), reading.date);
  return reading.date;
}

function validity(
  entry: Entry,
  context: DocumentContext,
): Pick<DocumentBody, 'validity' | 'validUntil' | 'onTrial'> {
  const text = entry.text('validity');
  const until = date(entry, 'validUntil', context);
  const effectiveOn = date(entry, 'effectiveOn', context);
  const reading = validityOf(text, effectiveOn, context.today);
  if (reading.type === 'unknown')
    context.log.report('VALIDITY_UNKNOWN', entry.place('validity'), text.slice(0, 30));
  const {type: _type, ...read} = reading.type === 'read' ? reading : {type: 'read' as const};
  return until === undefined ? read : {...endingOn(until, context.today), ...read, validUntil: until};
}

function attribute(entry: Entry): Pick<DocumentBody, 'attribute'> {
  const code = attributeIn(entry.text('attribute'));
  return code === '' ? {} : {attribute: code};
}

const attributeIn = remembering((text) => {
  const ticked = entriesOf(text, () => false).flatMap(({words, ticked: isTicked}) =>
    isTicked ? [words] : [],
  );
  const codes = ticked.flatMap((words) => [
    ...findCodes(attributeList, keyOf(words)),
    ...findCodes(attributeList, bareKeyOf(words)),
  ]);
  return attributeCodes.find((known) => codes.includes(known)) ?? '';
});

function stage(entry: Entry): Pick<DocumentBody, 'stage'> {
  const stages = stagesIn(entry.text('stage'));
  return stages.length === 0 ? {} : {stage: stages};
}

const stagesIn = remembering((text) => {
  const codes = entriesOf(text, () => false)
    .flatMap(({words, ticked}) => (ticked ? words.split(/[、，,;；\n/／|\s]+/) : []))
    .flatMap((words) => findCodes(stageList, bareKeyOf(words)));
  return stageCodes.filter((known) => codes.includes(known));
});

function areaOf(entry: Entry, {finder, log}: DocumentContext): string | undefined {
  const text = entry.text('area');
  if (text === '' || absenceOf(text) !== undefined) return undefined;
  const reading = finder.named(text);
  if (reading.type === 'unknown') log.report('AREA_UNLISTED', entry.place('area'), text.slice(0, 30));
  return reading.type === 'area' ? reading.code : undefined;
}

/** References of a row: one column of them, or the names in columns of their own. */
function referencesIn(entry: Entry): readonly string[] {
  const names = [entry.text('area'), entry.text('level1'), entry.text('level2')].filter(
    (name) => name !== '',
  );
  const listed = entry.text('matters').split(/[;；\n]/);
  const inColumns = entry.text('level1') === '' && entry.text('level2') === '' ? [] : [names.join('/')];
  return [...listed, ...inColumns]
    .map((words) => words.trim())
    .filter((words) => words !== '' && absenceOf(words) === undefined);
}

function matters(
  entry: Entry,
  area: string | undefined,
  context: DocumentContext,
): Pick<DocumentBody, 'matters' | 'relations'> {
  const references = referencesIn(entry);
  const {matters: index, log} = context;
  const has = entry.has('matters') || entry.has('level2');
  if (references.length === 0 && has) log.repaired('MATTER_REF_MISSING', entry.place('matters'));
  if (references.length === 0) return {};
  if (index.isEmpty)
    return {relations: references.map((title) => ({type: 'belongsTo', title: title.slice(0, 500)}))};
  const ids = references.flatMap((words) => findAll(words, entry, area, context));
  return ids.length === 0 ? {} : {matters: [...new Set(ids)]};
}

/** Ids a reference leads to; one that leads nowhere as a whole may be a list. */
function findAll(
  words: string,
  entry: Entry,
  area: string | undefined,
  context: DocumentContext,
): readonly string[] {
  const hints = {area, issuer: entry.text('issuer')};
  const whole = context.matters.find(words, hints);
  if (whole.type === 'found') return whole.ids;
  const parts = words.split(/[、，,|｜\s]+/).map((part) => context.matters.find(part, hints));
  if (parts.length > 1 && parts.every(({type}) => type === 'found')) {
    return parts.flatMap((part) => (part.type === 'found' ? part.ids : []));
  }
  const code = whole.type === 'ambiguous' ? 'MATTER_REF_AMBIGUOUS' : 'MATTER_REF_UNKNOWN';
  context.log.report(code, entry.place('matters'), words.slice(0, 60));
  return [];
}

function url(entry: Entry, {log}: DocumentContext): Pick<DocumentBody, 'url'> {
  const text = entry.text('url');
  const written = entry.stored('url').link ?? entry.stored('title').link ?? '';
  const reading = linkOf(written !== '' && linkOf(text).type !== 'url' ? written : text);
  const place = entry.place('url');
  switch (reading.type) {
    case 'url':
      return {url: reading.url};
    case 'completed':
      log.repaired('URL_COMPLETED', place);
      return {url: reading.url};
    case 'malformed':
      log.report('URL_MALFORMED', place, text.slice(0, 80));
      return {};
    case 'unsafe':
      log.report('URL_UNSAFE', place, text.slice(0, 80));
      return {};
    default:
      return {};
  }
}

function attachments(entry: Entry, {log}: DocumentContext): Pick<DocumentBody, 'attachments'> {
  const found = attachmentsOf(decodeEntities(entry.text('attachments')), entry.stored('attachments').link);
  for (const address of found.malformed)
    log.report('URL_MALFORMED', entry.place('attachments'), address.slice(0, 80));
  for (const address of found.unsafe)
    log.report('URL_UNSAFE', entry.place('attachments'), address.slice(0, 80));
  return found.attachments.length === 0 ? {} : {attachments: [...found.attachments]};
}
