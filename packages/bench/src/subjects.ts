/** Something measured: a page that shows what a county publishes. */
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
  | 'floor'
  | 'tag'
  | 'preload'
  | 'snapshot'
  | 'datatables'
  | 'tabulator'
  | 'layui'
  | 'pagefind'
  | 'policyFloor'
  | 'policy'
  | 'policiesFloor'
  | 'policies';

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

/** The widgets of policies, each behind its static page: the card of one policy, and the list of all. */
export const policySubjects: readonly Subject[] = [
  {name: 'policyFloor', label: {zh: '静态卡片', en: 'static card'}, hasRows: true, hasSearch: false},
  {name: 'policy', label: {zh: '`<zwgk-policy>`', en: '`<zwgk-policy>`'}, hasRows: true, hasSearch: false},
  {name: 'policiesFloor', label: {zh: '静态列表', en: 'static list'}, hasRows: true, hasSearch: false},
  {
    name: 'policies',
    label: {zh: '`<zwgk-policies>`', en: '`<zwgk-policies>`'},
    hasRows: true,
    hasSearch: true,
  },
];

/** The static page that shows the same as each of our pages, where it is not `floor`. */
export const floors: Readonly<Partial<Record<SubjectName, SubjectName>>> = {
  policyFloor: 'policyFloor',
  policy: 'policyFloor',
  policiesFloor: 'policiesFloor',
  policies: 'policiesFloor',
};

/** Libraries other than ours. */
export const peers: readonly SubjectName[] = ['datatables', 'tabulator', 'layui', 'pagefind'];
