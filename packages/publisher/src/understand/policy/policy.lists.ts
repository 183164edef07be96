import type {WorkingCalendar} from '@zwgk/feed/calendar';

import {type DatedDocument, datedDocumentOf, type DocumentContext} from '../document.js';
import {documentIdOf, isPublishable} from '../documents.js';
import type {FieldTexts} from '../entry.js';
import type {FoundDocument} from '../found.js';
import {absenceOf} from '../text.js';
import type {PolicyBlock} from './policy.block.js';
import {type PolicyDraft, policyDraft} from './policy.draft.js';
import {PolicyIndex} from './policy.index.js';
import {namesIn, numberKey, type PolicyNames, titleKeys} from './policy.names.js';

/** What is known beside the tables of policies. */
export interface PolicyContext extends DocumentContext {
  /** Part of every derived id. */
  readonly publisher: string;
  /** Tells working days. */
  readonly calendar: WorkingCalendar;
  /** The documents of the same build. */
  readonly documents: readonly FoundDocument[];
}

/** What a row calls its policy. */
export function namesOf(row: FieldTexts): PolicyNames {
  const [number, title] = (['docNumber', 'title'] as const).map((field) => {
    const text = row.text(field);
    return absenceOf(text) === undefined ? text : '';
  });
  return namesIn(number ?? '', title ?? '');
}

/** Policies as they are found, in the order of the tables; each may be asked for by any of its names. */
export class PolicyLists {
  readonly drafts: PolicyDraft[] = [];
  readonly index = new PolicyIndex<PolicyDraft>();
  /** Whether any table lists policies. */
  listed = false;
  private readonly context: PolicyContext;
  private readonly documents = new PolicyIndex<FoundDocument>();
  private readonly ids = new Map<string, PolicyDraft>();
  private readonly byNumber = new Map<string, PolicyDraft>();
  private readonly byTitle = new Map<string, PolicyDraft>();

  constructor(context: PolicyContext) {
    this.context = context;
    for (const found of context.documents) this.documents.add(found, namesOfBody(found.record));
  }

  /** Takes the rows of a table that lists policies. */
  list(block: PolicyBlock, isPolicy: (row: FieldTexts) => boolean): void {
    const isAlone = block.table.parts.size === 1;
    const seen = new Map<PolicyDraft, FieldTexts>();
    for (const row of block.rows) {
      if (!isPolicy(row)) continue;
      this.listed = true;
      const names = namesOf(row);
      const isBlank = names.numbers.length === 0 && names.titles.length === 0;
      // Below a policy, a row without a name goes on with it.
      if (isBlank && !isAlone && seen.size > 0) continue;
      const known = this.same(names);
      if (known === undefined) {
        const draft = this.add(row);
        if (draft !== undefined) seen.set(draft, row);
      } else if (!seen.has(known)) {
        this.complete(known, row);
        seen.set(known, row);
      } else if (isAlone) this.repeat(row, names, known, seen);
    }
  }

  /** Takes a row whose policy the table has listed already: the same once more, or another of the same number. */
  private repeat(
    row: FieldTexts,
    names: PolicyNames,
    known: PolicyDraft,
    seen: Map<PolicyDraft, FieldTexts>,
  ): void {
    const {log} = this.context;
    const before = seen.get(known)?.row ?? 0;
    if (!isOther(known, names)) {
      log.report('DUPLICATE_DOCUMENT', row.place('title'), before);
      return;
    }
    const other = this.add(row);
    if (other === undefined) return;
    seen.set(other, row);
    log.report('NUMBER_REPEATED', row.place('docNumber'), before);
  }

  /** The policy of a document that other rows name, or, where nothing lists any, of the names themselves. */
  ofNames(row: FieldTexts, names: PolicyNames): PolicyDraft | undefined {
    const found = this.documents.find(names);
    if (found.type === 'found') {
      const {record, source} = found.policy;
      const {id, ...body} = record;
      return this.ids.get(id) ?? this.keep(policyDraft(namesOfBody(record), id, body, {source}));
    }
    if (this.listed || names.titles.length === 0) return undefined;
    const draft = this.add(row);
    if (draft !== undefined) this.context.log.repaired('POLICY_FROM_REFERENCE', row.place('title'));
    return draft;
  }

  private add(row: FieldTexts): PolicyDraft | undefined {
    const body = datedDocumentOf(row, this.context);
    if (body === undefined || !isPublishable(body, row, this.context)) return undefined;
    const names = namesOfBody(body);
    const document = names.numbers
      .map((number) => this.documents.withNumber(number))
      .find((one) => one !== undefined && !this.ids.has(one.record.id));
    const {id, ...known} = document?.record ?? {id: documentIdOf(body, this.context.publisher)};
    const draft = policyDraft(names, this.distinct(id), {...known, ...body}, {source: row.source, row});
    draft.validityText = row.text('validity') || undefined;
    return this.keep(draft);
  }

  private keep(draft: PolicyDraft): PolicyDraft {
    this.drafts.push(draft);
    this.ids.set(draft.id, draft);
    const {numbers, titles} = draft.names;
    const key = numbers[0] === undefined ? undefined : numberKey(numbers[0]);
    if (key !== undefined && !this.byNumber.has(key)) this.byNumber.set(key, draft);
    if (titles[0] !== undefined) this.byTitle.set(titleKeys(titles[0])[0] ?? '', draft);
    this.index.add(draft, draft.names);
    return draft;
  }

  /** What another table says of a policy beside the first. */
  private complete(draft: PolicyDraft, row: FieldTexts): void {
    const more = datedDocumentOf(row, this.context);
    if (more !== undefined && isPublishable(more, row, this.context)) draft.body = {...more, ...draft.body};
    draft.validityText ??= row.text('validity') || undefined;
  }

  /** A policy of the same number, or where one of both has none, of the same title. */
  private same({numbers, titles}: PolicyNames): PolicyDraft | undefined {
    const [number] = numbers;
    const [title] = titles;
    const numbered = number === undefined ? undefined : this.byNumber.get(numberKey(number));
    const titled = title === undefined ? undefined : this.byTitle.get(titleKeys(title)[0] ?? '');
    if (numbered !== undefined) {
      const isTwin = titled?.names.numbers.some((own) => numberKey(own) === numberKey(number ?? '')) === true;
      return isTwin ? titled : numbered;
    }
    return number === undefined || titled?.names.numbers.length === 0 ? titled : undefined;
  }

  private distinct(id: string): string {
    let own = id;
    for (let twin = 2; this.ids.has(own); twin += 1) own = `${id}-${twin}`;
    return own;
  }
}

/** Whether a row speaks of another policy than the one of its number: no wording of its title is one of that one's. */
function isOther({names}: PolicyDraft, {titles}: PolicyNames): boolean {
  const known = new Set(names.titles.flatMap(titleKeys));
  return known.size > 0 && titles.length > 0 && !titles.flatMap(titleKeys).some((key) => known.has(key));
}

function namesOfBody({docNumber, title}: Pick<DatedDocument, 'docNumber' | 'title'>): PolicyNames {
  return {
    numbers: typeof docNumber === 'string' ? [docNumber] : [],
    titles: typeof title === 'string' ? [title] : [],
  };
}
