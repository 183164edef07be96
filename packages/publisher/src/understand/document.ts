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
import {type Terms, termsOf} from './document.terms.js';
import type {FieldTexts} from './entry.js';
import {addressOf, linkOf} from './link.js';
import type {Log} from './log.js';
import {entriesOf} from './marks.js';
import {referenceOf} from './matter.js';
import {joinLines} from './name.js';
import type {MatterIndex} from './reference.js';
import {isHeldBack} from './release.js';
import {remembering} from './remembering.js';
import {absenceOf, bareKeyOf, isStated, keyOf} from './text.js';
import {docNumberOf, plainText} from './title.js';

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

/** Makes a document of a row; one without a title, or not released, is left out. */
export function documentOf(entry: FieldTexts, context: DocumentContext): DocumentBody | undefined {
  const dated = datedDocumentOf(entry, context);
  if (dated === undefined) return undefined;
  const {effectiveOn, elapsed: _elapsed, ...body} = dated;
  if (effectiveOn === undefined || effectiveOn <= context.today) return body;
  // What is not yet in force is not said to be so where the day is not told beside it.
  const {validity: _inForce, ...rest} = body;
  return rest;
}

/** A document with what only policies tell of its term. */
export type DatedDocument = DocumentBody & Pick<Terms, 'effectiveOn' | 'elapsed'>;

/** Like {@link documentOf}, with the day it takes effect. */
export function datedDocumentOf(entry: FieldTexts, context: DocumentContext): DatedDocument | undefined {
  if (isHeldBack(entry, context.log)) return undefined;
  const title = joinLines(plainText(entry.text('title')));
  if (!isStated(title)) {
    context.log.report('TITLE_MISSING', entry.place('title'));
    return undefined;
  }
  const area = areaOf(entry, context);
  return {
    title,
    ...docNumber(entry, context),
    ...plain(entry, 'indexNumber'),
    ...issuer(entry, context),
    ...termsOf(entry, context),
    ...attribute(entry, context),
    ...plain(entry, 'attributeReason'),
    ...stage(entry, context),
    ...(area === undefined ? {} : {area}),
    ...matters(entry, area, context),
    ...url(entry, context),
    ...plain(entry, 'summary'),
    ...attachments(entry, context),
  };
}

function plain<F extends 'indexNumber' | 'attributeReason' | 'summary'>(
  entry: FieldTexts,
  field: F,
): Partial<Record<F, string>> {
  const text = plainText(entry.text(field));
  const result: Partial<Record<F, string>> = {};
  if (isStated(text)) result[field] = text;
  return result;
}

function docNumber(entry: FieldTexts, {log}: DocumentContext): {docNumber?: StatedText} {
  const text = joinLines(entry.text('docNumber'));
  if (text === '') return {};
  const absent = absenceOf(text);
  if (absent !== undefined) return {docNumber: {text, absent}};
  const number = docNumberOf(text);
  if (number !== text) log.repaired('DOC_NUMBER_TIDIED', entry.place('docNumber'));
  return {docNumber: number};
}

function issuer(entry: FieldTexts, {agencies}: DocumentContext): Pick<DocumentBody, 'issuer'> {
  const text = joinLines(entry.text('issuer'));
  return text === '' ? {} : {issuer: referenceOf(text, agencies)};
}

function attribute(entry: FieldTexts, {log}: DocumentContext): Pick<DocumentBody, 'attribute'> {
  const text = entry.text('attribute');
  const code = attributeIn(text);
  if (code !== '') return {attribute: code};
  if (isStated(text)) log.report('ATTRIBUTE_UNKNOWN', entry.place('attribute'), text.slice(0, 30));
  return {};
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

function stage(entry: FieldTexts, {log}: DocumentContext): Pick<DocumentBody, 'stage'> {
  const text = entry.text('stage');
  const stages = stagesIn(text);
  if (stages.length > 0) return {stage: stages};
  if (isStated(text)) log.report('WORDS_UNKNOWN', entry.place('stage'), '五公开', text.slice(0, 30));
  return {};
}

const stagesIn = remembering((text) => {
  const codes = entriesOf(text, () => false)
    .flatMap(({words, ticked}) => (ticked ? words.split(/[、，,;；\n/／|\s]+/) : []))
    .flatMap((words) => findCodes(stageList, bareKeyOf(words)));
  return stageCodes.filter((known) => codes.includes(known));
});

function areaOf(entry: FieldTexts, {finder, log}: DocumentContext): string | undefined {
  const text = entry.text('area');
  if (!isStated(text)) return undefined;
  const reading = finder.named(text);
  if (reading.type === 'unknown') log.report('AREA_UNLISTED', entry.place('area'), text.slice(0, 30));
  return reading.type === 'area' ? reading.code : undefined;
}

/** References of a row: one column of them, or the names in columns of their own. */
function referencesIn(entry: FieldTexts): readonly string[] {
  const listed = listedIn(entry.text('matters'));
  const [level1, level2] = [entry.text('level1'), entry.text('level2')];
  if (level1 === '' && level2 === '') return listed;
  const names = [entry.text('area'), level1, level2].filter((name) => name !== '').join('/');
  return absenceOf(names) === undefined ? [...listed, names] : listed;
}

const listedIn = remembering((text): readonly string[] =>
  text
    .split(/[;；\n]/)
    .map((words) => words.trim())
    .filter(isStated),
);

function matters(
  entry: FieldTexts,
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
  entry: FieldTexts,
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

function url(entry: FieldTexts, {log}: DocumentContext): Pick<DocumentBody, 'url'> {
  const text = entry.text('url');
  const written = entry.stored('url').link ?? entry.stored('title').link ?? '';
  const reading = linkOf(written !== '' && linkOf(text).type !== 'url' ? written : text);
  const found = addressOf(reading, {written: text, place: entry.place('url'), log});
  return found === undefined ? {} : {url: found};
}

function attachments(entry: FieldTexts, {log}: DocumentContext): Pick<DocumentBody, 'attachments'> {
  const found = attachmentsOf(plainText(entry.text('attachments')), entry.stored('attachments').link);
  for (const address of found.malformed)
    log.report('URL_MALFORMED', entry.place('attachments'), address.slice(0, 80));
  for (const address of found.unsafe)
    log.report('URL_UNSAFE', entry.place('attachments'), address.slice(0, 80));
  return found.attachments.length === 0 ? {} : {attachments: [...found.attachments]};
}
