import {type FieldDefinition, type FieldKey, fields} from './form.definition.js';
import type {Values} from './form.js';

/** What stands in one field on paper. */
export interface PaperCell {
  readonly key: FieldKey;
  /** What is written in it; empty where there is something to write by hand. */
  readonly value: string;
  /** Codes to tick, with which of them is ticked; empty for fields that are written in. */
  readonly choices: readonly {readonly code: string; readonly isTicked: boolean}[];
  /** Whether several lines are written in it. */
  readonly isLong: boolean;
}

/** Fields that stand side by side: two short ones, or one. */
export type PaperRow = readonly PaperCell[];

/** Rows under one name. */
export interface PaperGroup {
  readonly name?: 'citizen' | 'organization' | 'contact';
  readonly rows: readonly PaperRow[];
}

/** The form on paper, group by group. */
export interface Paper {
  readonly agency: PaperGroup;
  readonly applicant: readonly PaperGroup[];
  readonly information: PaperGroup;
  readonly delivery: PaperGroup;
}

/** Characters from which a field gets a line of its own. */
const longLine = 101;

/**
 * Lays the fields of the form out on paper.
 *
 * @param values - What was written on screen; `undefined` for an empty form, which then has both kinds of applicant.
 * @param isLarge - Every field gets a line of its own.
 */
export function paperOf(values: Values | undefined, isLarge = false): Paper {
  const type = values && (values.applicantType ?? 'citizen');
  const ofStep = (step: FieldDefinition['step']): readonly FieldDefinition[] =>
    fields.filter((field) => field.step === step && field.key !== 'applicantType' && field.kind !== 'files');
  const applicant = ofStep('applicant');
  const group = (name: PaperGroup['name'], own: readonly FieldDefinition[]): PaperGroup => ({
    ...(name && {name}),
    rows: rowsOf(own, values, isLarge),
  });
  const kinds = (['citizen', 'organization'] as const).filter((kind) => type === undefined || kind === type);
  return {
    agency: group(undefined, ofStep('agency')),
    applicant: [
      ...kinds.map((kind) =>
        group(
          kind,
          applicant.filter(({only}) => only === kind),
        ),
      ),
      group(
        'contact',
        applicant.filter(({only}) => only === undefined),
      ),
    ],
    information: group(undefined, ofStep('information')),
    delivery: group(undefined, ofStep('delivery')),
  };
}

function rowsOf(
  own: readonly FieldDefinition[],
  values: Values | undefined,
  isLarge: boolean,
): readonly PaperRow[] {
  const rows: PaperCell[][] = [];
  let partner: PaperCell[] | undefined;
  for (const field of own) {
    const cell = cellOf(field, values);
    const isShort =
      !isLarge && field.kind !== 'longText' && cell.choices.length === 0 && field.limit < longLine;
    if (isShort && partner !== undefined) {
      partner.push(cell);
      partner = undefined;
    } else {
      const row = [cell];
      rows.push(row);
      partner = isShort ? row : undefined;
    }
  }
  return rows;
}

function cellOf({key, kind, choices = []}: FieldDefinition, values: Values | undefined): PaperCell {
  const value = (values?.[key] ?? '').trim();
  // What is chosen on screen without a tap is chosen on paper too.
  const chosen = values && (value || choices[0]);
  return {
    key,
    value: kind === 'choice' ? '' : value,
    choices: choices.map((code) => ({code, isTicked: code === chosen})),
    isLong: kind === 'longText',
  };
}
