import type {
  Consultation,
  Interpretation,
  InterpretationElements,
  Policy,
  PolicyChange,
  PolicyReference,
  Question,
  Relation,
} from '@zwgk/feed';

import type {DatedDocument} from '../document.js';
import type {FieldTexts} from '../entry.js';
import type {Source} from '../found.js';
import type {PolicyNames} from './policy.names.js';

/** An interpretation with the row that tells of it. */
export interface InterpretationDraft {
  readonly record: Interpretation;
  /** Absent for one made of questions alone. */
  readonly row?: FieldTexts;
}

/** A policy as tables tell of it, row by row. */
export interface PolicyDraft {
  readonly names: PolicyNames;
  readonly source: Source;
  /** The row that lists it; absent where only other rows, or a table of documents, speak of it. */
  readonly row: FieldTexts | undefined;
  readonly id: string;
  /** What it has as a document; rows of several tables add to it. */
  body: DatedDocument;
  validityText: string | undefined;
  replacedBy: PolicyReference | undefined;
  replaces: PolicyReference[];
  amendedBy: PolicyReference[];
  /** What it amended itself. */
  amends: PolicyReference[];
  elements: InterpretationElements;
  comparison: PolicyChange[];
  interpretations: InterpretationDraft[];
  questions: Question[];
  consultation: Consultation | undefined;
}

/** Makes an empty draft. */
export function policyDraft(
  names: PolicyNames,
  id: string,
  body: DatedDocument,
  {source, row}: {readonly source: Source; readonly row?: FieldTexts},
): PolicyDraft {
  return {
    names,
    source,
    row,
    id,
    body,
    validityText: undefined,
    replacedBy: undefined,
    replaces: [],
    amendedBy: [],
    amends: [],
    elements: {},
    comparison: [],
    interpretations: [],
    questions: [],
    consultation: undefined,
  };
}

/** The record of a draft, with only what it has. */
export function policyOf(draft: PolicyDraft): Policy {
  const {id, body, validityText, replacedBy, replaces, elements, comparison, consultation} = draft;
  const {amendedBy} = draft;
  const relations = [...(body.relations ?? []), ...draft.amends.map(amendmentOf)];
  const interpretations = draft.interpretations.map(({record}) => record);
  return {
    id,
    ...body,
    ...(relations.length > 0 && {relations}),
    ...(validityText !== undefined && {validityText}),
    ...(replacedBy !== undefined && {replacedBy}),
    ...(replaces.length > 0 && {replaces}),
    ...(amendedBy.length > 0 && {amendedBy}),
    ...(Object.keys(elements).length > 0 && {elements}),
    ...(comparison.length > 0 && {comparison}),
    ...(interpretations.length > 0 && {interpretations}),
    ...(consultation !== undefined && {consultation}),
  };
}

function amendmentOf({id, ...named}: PolicyReference): Relation {
  return {type: 'amends', ...(id !== undefined && {target: id}), ...named};
}
