/** What the columns of such tables hold, beside what a document has. */
export type PolicyOnlyField =
  | 'replacedBy'
  | 'replaces'
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

/** The nine elements of an interpretation (解读要素), in their order. */
export const elementFields = [
  'background',
  'goals',
  'mainContent',
  'scope',
  'standards',
  'cautions',
  'terms',
  'benefits',
  'changes',
] as const;
