import type {InterpretationElements} from '@zwgk/feed';

/** What the columns of such tables hold, beside what a document has. */
export type PolicyOnlyField =
  | 'replacedBy'
  | 'replaces'
  | 'amendedBy'
  | 'amends'
  | 'interpretationTitle'
  | 'interpretationKind'
  | 'interpretationForm'
  | 'interpretationOn'
  | 'interpretationAgency'
  | 'interpretationUrl'
  | 'interpretationBody'
  | 'interpretationFiles'
  | 'media'
  | 'alt'
  | 'poster'
  | 'transcript'
  | 'interpreter'
  | 'post'
  | 'presence'
  | 'phone'
  | 'email'
  | 'address'
  | 'hours'
  | 'background'
  | 'goals'
  | 'mainContent'
  | 'scope'
  | 'standards'
  | 'cautions'
  | 'terms'
  | 'benefits'
  | 'changes'
  | 'item'
  | 'before'
  | 'after'
  | 'affects'
  | 'comment'
  | 'adoption'
  | 'reason'
  | 'consultationTitle'
  | 'consultationPeriod'
  | 'consultationFrom'
  | 'consultationUntil'
  | 'consultationUrl'
  | 'received'
  | 'question'
  | 'answer'
  | 'remarks';

/** What the nine elements of an interpretation (解读要素) are called in tables. */
export const elementHeaders: Readonly<Record<keyof InterpretationElements, string>> = {
  background: '背景依据',
  goals: '目标任务',
  mainContent: '主要内容',
  scope: '涉及范围',
  standards: '执行标准',
  cautions: '注意事项',
  terms: '关键词诠释',
  benefits: '惠民利民举措',
  changes: '新旧政策差异',
};
