import type {PolicyReference} from '@zwgk/feed';

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
 * Ties policies to those that replaced them, from either side. A relation that leads to no policy here is an error: it
 * is kept in its words, without a link. So is a repealed policy of which nobody says what replaced it; 无 says it.
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
  }
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  for (const draft of drafts) tie(draft, byId, log);
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

interface Named {
  readonly names: PolicyNames;
  readonly found: PolicyDraft | undefined;
}

/** What a cell for relations leads to; the validity itself may name what repealed it. */
function policiesIn(
  draft: PolicyDraft,
  row: FieldTexts,
  field: 'replacedBy' | 'replaces',
  index: PolicyIndex<PolicyDraft>,
  log: Log,
): readonly Named[] {
  const own = referencesIn(row.text(field)).map((names) => ({
    names,
    field: field as 'replacedBy' | 'validity' | 'replaces',
  }));
  const isRepealed = field === 'replacedBy' && own.length === 0 && draft.body.validity === 'repealed';
  const inValidity = isRepealed
    ? referencesIn(row.text('validity'))
        .filter(
          ({numbers, titles}) => numbers.length > 0 || titles.some((title) => quotedIn(title).length > 0),
        )
        .map((names) => ({names, field: 'validity' as const}))
    : [];
  return [...own, ...inValidity].map(({names, field: at}) => {
    const finding = index.find(names);
    const found = finding.type === 'found' && finding.policy !== draft ? finding.policy : undefined;
    const words = [...names.titles, ...names.numbers].join(' ').slice(0, 60);
    if (found === undefined) log.report('RELATION_DEAD', row.place(at), words);
    return {names, found};
  });
}
