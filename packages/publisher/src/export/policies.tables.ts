import type {Interpretation, Policy} from '@zwgk/feed';

import type {Surroundings, TableColumn} from './column.js';
import {
  changeColumns,
  commentColumns,
  type CommentOf,
  elementColumns,
  interpretationColumns,
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

/** Policies with their interpretations in one table, for formats that have no sheets: one interpretation to a row. */
export function policyTable(policies: readonly Policy[], feed: Surroundings): ExportTable {
  const names = new Set(['对应文号', '对应政策']);
  const columns: readonly TableColumn<{readonly policy: Policy; readonly part?: Interpretation}>[] = [
    ...policyColumns.map((column) => ({...column, value: ({policy}: {policy: Policy}) => column.value(policy, feed)})),
    ...interpretationColumns
      .filter(({header}) => !names.has(header))
      .map((column) => ({
        ...column,
        value: ({policy, part}: {policy: Policy; part?: Interpretation}) =>
          part === undefined ? '' : column.value({policy, part}, feed),
      })),
  ];
  const rows = policies.flatMap((policy) => {
    const {interpretations = []} = policy;
    return interpretations.length === 0 ? [{policy}] : interpretations.map((part) => ({policy, part}));
  });
  return tableOf('政策文件', columns, rows, feed);
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
