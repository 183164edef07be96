import {type DocumentBody, type DocumentContext, documentOf} from './document.js';
import type {Entry, FieldTexts} from './entry.js';
import type {FoundDocument, Source} from './found.js';
import {distinctIds, hashOf, idKey} from './id.js';
import {hasPersonalData} from './personal.js';

interface Candidate {
  readonly body: DocumentBody;
  readonly source: Source;
  readonly names: Names;
}

/** Title and number as they are compared and as they enter ids. */
interface Names {
  readonly title: string;
  readonly docNumber: string;
}

/** Rows between two reports of progress. */
const step = 5000;

/** Makes documents of rows: same ones once, each with an id that stays. */
export function documentsOf(
  entries: readonly Entry[],
  publisher: string,
  context: DocumentContext,
): readonly FoundDocument[] {
  const first = new Map<string, Candidate>();
  const kept = entries.flatMap((entry, at): readonly Candidate[] => {
    if (at % step === 0) context.progress(at / entries.length);
    const body = documentOf(entry, context);
    if (body === undefined || !isPublishable(body, entry, context)) return [];
    const candidate = {body, source: entry.source, names: namesOf(body)};
    const key = keyOfDocument(candidate);
    const one = first.get(key);
    if (one === undefined) {
      first.set(key, candidate);
      return [candidate];
    }
    context.log.report('DUPLICATE_DOCUMENT', entry.place('title'), one.source.row);
    return [];
  });
  const publisherKey = idKey(publisher);
  const ids = distinctIds(
    kept.map((candidate) => ({
      id: idOf(candidate, publisherKey),
      content: () => JSON.stringify(candidate.body),
    })),
  );
  return kept.map(({body, source}, at) => ({record: {id: ids[at] ?? '', ...body}, source}));
}

/** Whether none of its texts holds personal data; tells of one that does. */
export function isPublishable(body: DocumentBody, entry: FieldTexts, {log}: DocumentContext): boolean {
  const {title, summary, attributeReason, issuer, attachments = []} = body;
  const texts = {
    title,
    summary,
    attributeReason,
    issuer: issuer?.text,
    attachments: attachments.map((file) => file.title).join(' '),
  };
  const field = (['title', 'summary', 'attributeReason', 'issuer', 'attachments'] as const).find((key) =>
    hasPersonalData(textOf(texts[key])),
  );
  if (field === undefined) return true;
  log.report('PERSONAL_DATA', entry.place(field));
  return false;
}

/** Same title, number, day and address: the same document twice. */
function keyOfDocument({names, body: {publishedOn, writtenOn, url}}: Candidate): string {
  return [names.title, names.docNumber, publishedOn ?? writtenOn ?? '', url ?? ''].join('\n');
}

/** The id a document has before twins are told apart. */
export function documentIdOf(body: DocumentBody, publisher: string): string {
  return idOf({names: namesOf(body), body}, idKey(publisher));
}

function namesOf({title, docNumber}: DocumentBody): Names {
  return {title: idKey(textOf(title)), docNumber: idKey(textOf(docNumber))};
}

/** From the index number, else from title and number, else from title and day: what a later edit changes least. */
function idOf({names, body}: Pick<Candidate, 'names' | 'body'>, publisherKey: string): string {
  const {indexNumber, docNumber, publishedOn, writtenOn} = body;
  const words =
    indexNumber !== undefined
      ? ['index', indexNumber]
      : typeof docNumber === 'string'
        ? ['number', names.docNumber, names.title]
        : ['title', names.title, publishedOn ?? writtenOn ?? ''];
  return `d-${hashOf([publisherKey, ...words])}`;
}

function textOf(text: DocumentBody['title'] | DocumentBody['docNumber'] | undefined): string {
  if (text === undefined) return '';
  return typeof text === 'string' ? text : JSON.stringify(text);
}
