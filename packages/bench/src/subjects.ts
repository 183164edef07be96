/** Something measured: a page that shows the documents or matters of a county. */
export interface Subject {
  readonly name: SubjectName;
  /** As the tables' heads have it. */
  readonly label: {readonly zh: string; readonly en: string};
  /** Whether its page shows rows before anyone searches. */
  readonly hasRows: boolean;
  /** Whether it can be searched. */
  readonly hasSearch: boolean;
}

export type SubjectName =
  'floor' | 'tag' | 'preload' | 'snapshot' | 'datatables' | 'tabulator' | 'layui' | 'pagefind';

/** The floor first: everything else is told in multiples of it. */
export const subjects: readonly Subject[] = [
  {name: 'floor', label: {zh: '静态网页', en: 'static page'}, hasRows: true, hasSearch: false},
  {name: 'tag', label: {zh: '`<zwgk-catalog>`', en: '`<zwgk-catalog>`'}, hasRows: true, hasSearch: true},
  {name: 'preload', label: {zh: '… 加 preload', en: '… with preload'}, hasRows: true, hasSearch: false},
  {name: 'snapshot', label: {zh: '… 加快照', en: '… with snapshot'}, hasRows: true, hasSearch: false},
  {name: 'datatables', label: {zh: 'DataTables', en: 'DataTables'}, hasRows: true, hasSearch: true},
  {name: 'tabulator', label: {zh: 'Tabulator', en: 'Tabulator'}, hasRows: true, hasSearch: true},
  {name: 'layui', label: {zh: 'layui', en: 'layui'}, hasRows: true, hasSearch: true},
  {name: 'pagefind', label: {zh: 'Pagefind', en: 'Pagefind'}, hasRows: false, hasSearch: true},
];

/** Libraries other than ours. */
export const peers: readonly SubjectName[] = ['datatables', 'tabulator', 'layui', 'pagefind'];
