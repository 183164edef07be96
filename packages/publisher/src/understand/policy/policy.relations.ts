import type {DisclosureDocument, PolicyReference} from '@zwgk/feed';

import type {FieldTexts} from '../entry.js';
import type {Log} from '../log.js';
import {absenceOf} from '../text.js';
import {docNumberOf} from '../title.js';
import type {PolicyDraft} from './policy.draft.js';
import type {PolicyIndex} from './policy.index.js';
import {namesIn, type PolicyNames, quotedIn} from './policy.names.js';

/** Longest cell in which related policies are looked for. */
const longest = 4000;

/** Other policies a cell names; none where it says 无. */
function referencesIn(text: string): readonly PolicyNames[] {
  if (text === '' || absenceOf(text) !== undefined) return [];
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
  const isStated = absenceOf(row.text('replacedBy')) !== undefined;
  if (!isStated)
    log.report('SUCCESSOR_MISSING', row.place(row.has('replacedBy') ? 'replacedBy' : 'validity'));
}

/** Columns that name other policies. */
type RelationField = 'replacedBy' | 'replaces' | 'amendedBy' | 'amends';

interface Named {
  readonly names: PolicyNames;
  readonly found: PolicyDraft | undefined;
}

/** Validity that may name, in the same words, what brought it about: 已被示府规〔2024〕5号废止. */
const toldByValidity: Partial<Readonly<Record<RelationField, DisclosureDocument['validity']>>> = {
  replacedBy: 'repealed',
  amendedBy: 'amended',
};

/** What a cell for relations leads to; where it is empty, the validity itself may name what repealed or amended it. */
function policiesIn(
  draft: PolicyDraft,
  row: FieldTexts,
  field: RelationField,
  index: PolicyIndex<PolicyDraft>,
  log: Log,
): readonly Named[] {
  const own = referencesIn(row.text(field));
  const {validity} = draft.body;
  const isInValidity = own.length === 0 && validity !== undefined && toldByValidity[field] === validity;
  const at = isInValidity ? 'validity' : field;
  const named = isInValidity ? referencesIn(row.text('validity')).filter(isNamedExactly) : own;
  return named.map((names) => {
    const finding = index.find(names);
    const found = finding.type === 'found' && finding.policy !== draft ? finding.policy : undefined;
    const words = [...names.titles, ...names.numbers].join(' ').slice(0, 60);
    if (found === undefined) log.report('RELATION_DEAD', row.place(at), words);
    return {names, found};
  });
}

/** Within a sentence only a number, or a title in its brackets, is a name. */
function isNamedExactly({numbers, titles}: PolicyNames): boolean {
  return numbers.length > 0 || titles.some((title) => quotedIn(title).length > 0);
}
