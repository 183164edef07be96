import type {Interpretation, InterpretationElements, Policy} from '@zwgk/feed';

import type {Surroundings, TableColumn} from './column.js';
import {
  changeColumns,
  commentColumns,
  type CommentOf,
  elementColumns,
  interpretationColumns,
  namesOfPolicy,
  type OfPolicy,
  policyColumns,
  questionColumns,
} from './policies.columns.js';
import {type ExportTable, tableOf} from './table.js';

/** Policies as a workbook: a sheet of them, and one for each kind of thing that explains them. */
export function policyTables(policies: readonly Policy[], feed: Surroundings): readonly ExportTable[] {
  const explained = <T>(
    name: string,
    columns: readonly TableColumn<OfPolicy<T>>[],
    partsOf: (policy: Policy) => readonly T[],
  ): readonly ExportTable[] => {
    const rows = policies.flatMap((policy) => partsOf(policy).map((part) => ({policy, part})));
    return rows.length === 0 ? [] : [tableOf(name, columns, rows, feed)];
  };
  return [
    tableOf('政策文件', policyColumns, policies, feed),
    ...explained('政策解读', interpretationColumns, ({interpretations = []}) =>
      interpretations.filter((one) => !isQuestionsAlone(one)),
    ),
    ...explained('解读要素', elementColumns, ({elements}) => (elements === undefined ? [] : [elements])),
    ...explained('新旧差异', changeColumns, ({comparison = []}) => comparison),
    ...explained('意见征集与采纳', commentColumns, commentsOf),
    ...explained('政策问答', questionColumns, ({interpretations = []}) =>
      interpretations.flatMap(({questions = []}) => questions),
    ),
  ];
}

/** A row of the one table of a file without sheets. */
interface PolicyLine {
  readonly policy: Policy;
  readonly interpretation?: Interpretation;
  /** In the first row of a policy only. */
  readonly elements?: InterpretationElements;
}

/**
 * Policies, their elements and interpretations in one table, for files without sheets: one interpretation to a row. The
 * other sheets of a workbook have several rows for each policy themselves, and no place in it.
 */
export function policyTable(policies: readonly Policy[], feed: Surroundings): ExportTable {
  const columns: readonly TableColumn<PolicyLine>[] = [
    ...policyColumns.map((column) => within(column, ({policy}: PolicyLine) => policy)),
    ...ownColumns(elementColumns).map((column) =>
      within(column, ({policy, elements}: PolicyLine) => elements && {policy, part: elements}),
    ),
    ...ownColumns(interpretationColumns).map((column) =>
      within(
        column,
        ({policy, interpretation}: PolicyLine) => interpretation && {policy, part: interpretation},
      ),
    ),
  ];
  return tableOf('政策文件', columns, policies.flatMap(linesOf), feed);
}

/** Whether a policy has what only a workbook can take. */
export function hasMore({record}: {readonly record: Policy}): boolean {
  const {comparison, consultation, interpretations = []} = record;
  const asks = interpretations.some(({questions}) => questions !== undefined);
  return comparison !== undefined || consultation !== undefined || asks;
}

function linesOf(policy: Policy): readonly PolicyLine[] {
  const {interpretations = [], elements} = policy;
  const [first, ...others] = interpretations;
  const line: PolicyLine = {policy, ...(elements && {elements}), ...(first && {interpretation: first})};
  return [line, ...others.map((interpretation) => ({policy, interpretation}))];
}

/** A column of a part of a larger record; empty where the record has no such part. */
function within<T, P>(column: TableColumn<P>, partOf: (record: T) => P | undefined): TableColumn<T> {
  return {
    ...column,
    value: (record, feed) => {
      const part = partOf(record);
      return part === undefined ? '' : column.value(part, feed);
    },
  };
}

/** Columns without those that only name the policy a row is about. */
function ownColumns<T>(columns: readonly TableColumn<OfPolicy<T>>[]): readonly TableColumn<OfPolicy<T>>[] {
  return columns.slice(namesOfPolicy.length);
}

/** Whether an interpretation is made of questions alone: `build` makes it of their sheet. */
function isQuestionsAlone({questions, ...others}: Interpretation): boolean {
  return questions !== undefined && Object.keys(others).every((key) => ['id', 'title', 'form'].includes(key));
}

function commentsOf({consultation}: Policy): readonly CommentOf[] {
  if (consultation === undefined) return [];
  const {comments = []} = consultation;
  return comments.length === 0 ? [{consultation}] : comments.map((comment) => ({consultation, comment}));
}
