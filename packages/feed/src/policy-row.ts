import {interpretationFormCodes} from './codelists.generated.js';
import {documentColumns, type DocumentRow, documentRow} from './document-row.js';
import type {Policy, PolicyTable} from './schemas.js';
import {decodeRows, tableWriter} from './table.js';

/** A row of the list of policies: every column of `policyTable`, decoded. */
export interface PolicyRow extends DocumentRow {
  /** Civil date from which it is in force. */
  readonly effectiveOn?: string;
  /** Number of its interpretations. */
  readonly interpretations: number;
  /** Codes of the forms these have, each once, in the order of the codelist. */
  readonly forms: readonly string[];
}

/** What a list shows of a policy, as {@link documentRow} tells it of a document. */
export function policyRow(policy: Policy, position: number, language = 'zh-Hans'): PolicyRow {
  const {effectiveOn, interpretations = []} = policy;
  const forms = new Set<string | undefined>(interpretations.map(({form}) => form));
  return {
    ...documentRow(policy, position, language),
    ...(effectiveOn !== undefined && {effectiveOn}),
    interpretations: interpretations.length,
    forms: interpretationFormCodes.filter((code) => forms.has(code)),
  };
}

const columns = [...documentColumns, 'effectiveOn', 'interpretations', 'forms'] as const;

/** Writes tables of policies, each of the rows at some places. */
export function policyTables(rows: readonly PolicyRow[]): (places: readonly number[]) => PolicyTable {
  const write = tableWriter(rows, columns);
  return (places) => ({id: [], title: [], ...write(places)});
}

/** Writes rows of policies as a table. */
export function encodePolicies(rows: readonly PolicyRow[]): PolicyTable {
  return policyTables(rows)([...rows.keys()]);
}

/** Rows of a table of policies, the first at position 0; `undefined` when its columns disagree or a row has no id or title. */
export function decodePolicies(table: PolicyTable): readonly PolicyRow[] | undefined {
  return decodeRows<PolicyRow>(table, ['id', 'title'], (position) => ({
    position,
    stage: [],
    interpretations: 0,
    forms: [],
  }));
}
