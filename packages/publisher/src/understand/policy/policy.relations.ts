import type {DisclosureDocument, PolicyReference} from '@zwgk/feed';

import type {FieldTexts} from '../entry.js';
import type {Field} from '../header-aliases.js';
import type {Log} from '../log.js';
import {absenceOf, isStated} from '../text.js';
import {docNumberOf} from '../title.js';
import type {PolicyDraft} from './policy.draft.js';
import type {PolicyIndex} from './policy.index.js';
import {namesIn, type PolicyNames, quotedIn} from './policy.names.js';

/** Longest cell in which related policies are looked for. */
const longest = 4000;

/** Other policies a cell names; none where it says 无. */
function referencesIn(text: string): readonly PolicyNames[] {
  if (!isStated(text)) return [];
  return text
    .slice(0, longest)
    .split(/[;；\n]|(?<=号[)）》]?)[、，,]/)
    .map((part) => namesIn('', part.trim()))
    .filter(({numbers, titles}) => numbers.length + titles.length > 0);
}

/** A policy named elsewhere; with its identifier, number and title where it is known. */
function referenceTo(names: PolicyNames, found: PolicyDraft | undefined): PolicyReference {
  if (found !== undefined) {
    const {docNumber, title} = found.body;
    return {
      id: found.id,
      ...(typeof docNumber === 'string' && {docNumber}),
      ...(typeof title === 'string' && {title}),
    };
  }
  const [number] = names.numbers;
  const [title] = names.titles;
  return {
    ...(number !== undefined && {docNumber: docNumberOf(number)}),
    ...(title !== undefined && {title: quotedIn(title)[0] ?? title}),
  };
}

/**
 * Ties policies to those that replaced or amended them, from either side. A relation that leads to no policy here is an
 * error: it is kept in its words, without a link. So is a repealed policy of which nobody says what replaced it; 无 says it.
 */
export function relate(drafts: readonly PolicyDraft[], index: PolicyIndex<PolicyDraft>, log: Log): void {
  for (const draft of drafts) {
    const {row} = draft;
    if (row === undefined) continue;
    const [successor] = policiesIn(draft, row, 'replacedBy', index, log);
    if (successor !== undefined) draft.replacedBy = referenceTo(successor.names, successor.found);
    for (const {names, found} of policiesIn(draft, row, 'replaces', index, log)) {
      draft.replaces.push(referenceTo(names, found));
      if (found !== undefined) found.replacedBy ??= referenceTo(draft.names, draft);
    }
    amend(draft, row, index, log);
  }
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  for (const draft of drafts) tie(draft, byId, log);
}

/** An amendment is told of both: of what was amended, and of what amended it. */
function amend(draft: PolicyDraft, row: FieldTexts, index: PolicyIndex<PolicyDraft>, log: Log): void {
  const own = referenceTo(draft.names, draft);
  for (const {names, found} of policiesIn(draft, row, 'amendedBy', index, log)) {
    add(draft.amendedBy, referenceTo(names, found));
    if (found !== undefined) add(found.amends, own);
  }
  for (const {names, found} of policiesIn(draft, row, 'amends', index, log)) {
    add(draft.amends, referenceTo(names, found));
    if (found !== undefined) add(found.amendedBy, own);
  }
}

/** Adds a policy, unless the other side has told of it already. */
function add(references: PolicyReference[], reference: PolicyReference): void {
  if (reference.id === undefined || !references.some(({id}) => id === reference.id))
    references.push(reference);
}

function tie(draft: PolicyDraft, byId: ReadonlyMap<string, PolicyDraft>, log: Log): void {
  const {row, body, replacedBy} = draft;
  const successor = byId.get(replacedBy?.id ?? '');
  const isTold = successor?.replaces.some(({id}) => id === draft.id) === true;
  if (successor !== undefined && !isTold) successor.replaces.push(referenceTo(draft.names, draft));
  if (row === undefined || body.validity !== 'repealed' || replacedBy !== undefined) return;
  const isSaidToBeNone = absenceOf(row.text('replacedBy')) !== undefined;
  if (!isSaidToBeNone)
    log.report('SUCCESSOR_MISSING', row.place(row.has('replacedBy') ? 'replacedBy' : 'validity'));
}

/** Columns that name other policies. */
type RelationField = 'replacedBy' | 'replaces' | 'amendedBy' | 'amends';

interface Named {
  readonly names: PolicyNames;
  readonly found: PolicyDraft | undefined;
}

/** A policy that a cell names. */
interface Told {
  readonly names: PolicyNames;
  readonly at: Field;
}

/** Validity that may name, in the same words, what brought it about: 已被示府规〔2024〕5号废止. */
const toldByValidity: Partial<Readonly<Record<RelationField, DisclosureDocument['validity']>>> = {
  replacedBy: 'repealed',
  amendedBy: 'amended',
};

/** What a cell for relations leads to; where it is empty, sentences beside it may name what repealed or amended what. */
function policiesIn(
  draft: PolicyDraft,
  row: FieldTexts,
  field: RelationField,
  index: PolicyIndex<PolicyDraft>,
  log: Log,
): readonly Named[] {
  const own = referencesIn(row.text(field)).map((names): Told => ({names, at: field}));
  const told = own.length > 0 ? own : toldBeside(draft, row, field);
  return told.map(({names, at}) => {
    const finding = index.find(names);
    const found = finding.type === 'found' && finding.policy !== draft ? finding.policy : undefined;
    const words = [...names.titles, ...names.numbers].join(' ').slice(0, 60);
    if (at === 'remarks') log.repaired('RELATION_READ', row.place(at));
    // What a remark says was repealed need not be in any table.
    else if (found === undefined) log.report('RELATION_DEAD', row.place(at), words);
    return {names, found};
  });
}

/** Clauses of remarks that name other policies: 《…》（示府发〔2019〕3号）同时废止, 被示府规〔2024〕1号第二十条废止. */
const clauses: Partial<Readonly<Record<RelationField, RegExp>>> = {
  replaces: /([^。;；\n]*[号》〉)）])\s*(?:文件)?\s*同时(?:予以)?(?:废止|失效)/,
  replacedBy: /(?:被|由)([^。;；\n]*[号》〉)）])[^。;；\n]{0,16}?(?:废止|替代|取代|代替)/,
};

function toldBeside({body: {validity}}: PolicyDraft, row: FieldTexts, field: RelationField): readonly Told[] {
  const isInValidity = validity !== undefined && toldByValidity[field] === validity;
  const inValidity = isInValidity ? referencesIn(row.text('validity')).filter(isNamedExactly) : [];
  if (inValidity.length > 0) return inValidity.map((names) => ({names, at: 'validity'}));
  const [, clause = ''] = clauses[field]?.exec(row.text('remarks').slice(0, longest)) ?? [];
  return referencesIn(clause)
    .filter(isNamedExactly)
    .map((names) => ({names, at: 'remarks'}));
}

/** Within a sentence only a number, or a title in its brackets, is a name. */
function isNamedExactly({numbers, titles}: PolicyNames): boolean {
  return numbers.length > 0 || titles.some((title) => quotedIn(title).length > 0);
}
