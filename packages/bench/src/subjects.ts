/** Something measured: a page that shows the documents or matters of a county. */
export interface Subject {
  readonly name: SubjectName;
  /** As the table's head has it. */
  readonly label: string;
  /** Whether its page shows rows before anyone searches. */
  readonly hasRows: boolean;
  /** Whether it can be searched. */
  readonly hasSearch: boolean;
}

export type SubjectName =
  'floor' | 'tag' | 'preload' | 'snapshot' | 'datatables' | 'tabulator' | 'layui' | 'pagefind';

/** The floor first: everything else is told in multiples of it. */
export const subjects: readonly Subject[] = [
  {name: 'floor', label: 'static page', hasRows: true, hasSearch: false},
  {name: 'tag', label: '`<zwgk-catalog>`', hasRows: true, hasSearch: true},
  {name: 'preload', label: '… with preload', hasRows: true, hasSearch: false},
  {name: 'snapshot', label: '… with snapshot', hasRows: true, hasSearch: false},
  {name: 'datatables', label: 'DataTables', hasRows: true, hasSearch: true},
  {name: 'tabulator', label: 'Tabulator', hasRows: true, hasSearch: true},
  {name: 'layui', label: 'layui', hasRows: true, hasSearch: true},
  {name: 'pagefind', label: 'Pagefind', hasRows: false, hasSearch: true},
];

/** Libraries other than ours. */
export const peers: readonly SubjectName[] = ['datatables', 'tabulator', 'layui', 'pagefind'];
