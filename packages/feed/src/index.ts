export {orAborted, reasonOf} from './abort.js';
export * from './aliases.generated.js';
export * from './catalog.js';
export * from './codelist.js';
export * from './codelists.entries.generated.js';
export * from './codelists.first-names.generated.js';
export * from './codelists.generated.js';
export * from './codelists.names.generated.js';
export * from './codelists.zh-hans-names.generated.js';
export * from './day.js';
export * from './csv.js';
export * from './document-row.js';
export * from './document-text.js';
export * from './facet.js';
export * from './gap.js';
export * from './limits.js';
export * from './link.js';
export * from './listing/kind.js';
export type * from './listing/listing.js';
export * from './listing/column.js';
export * from './listing/memory.js';
export * from './listing/policy.column.js';
export * from './listing/policy.kind.js';
export {publishedListing} from './listing/published.js';
export type {PublishedHead} from './listing/published.source.js';
export * from './matter-text.js';
export type {Parsed, ParseIssue} from './parse.file.js';
export * from './parse.feedback.js';
export * from './parse.first.js';
export * from './parse.js';
export type {PageReading} from './parse.placed.js';
export * from './parse.policies.js';
export * from './parse.policy.js';
export * from './parse.published.js';
export * from './policy.facet.js';
export * from './policy.lookup.js';
export * from './policy.standing.js';
export * from './policy-row.js';
export * from './policy-text.js';
export * from './rating.js';
export * from './row.js';
export {fold, readyToFold, wordsOf} from './search/fold.js';
export {learnTraditional} from './search/fold.traditional.js';
export {hashOf} from './search/hash.js';
export {ranksOf} from './search/leads.js';
export type {LoadFile} from './search/load.js';
export * from './search/marks.js';
export {unpackPositions} from './search/sets.js';
export * from './shapes.feedback.generated.js';
export * from './shapes.first.generated.js';
export * from './shapes.generated.js';
export * from './shapes.policies.generated.js';
export * from './shapes.policy.generated.js';
export * from './shapes.records.generated.js';
export * from './shapes.whole.generated.js';
export * from './statement.js';
export * from './words.js';
export type {
  Agency,
  AgencyReference,
  Attachment,
  Basis,
  Block,
  CalendarYear,
  CatalogHead,
  Channels,
  Column,
  ColumnMap,
  Consultation,
  ConsultationComment,
  DisclosureDocument,
  DocumentHead,
  DocumentPage,
  DocumentRowsFile,
  DocumentTable,
  DocumentTextsFile,
  DocumentTextTable,
  Feed,
  FeedbackAgency,
  FeedbackFile,
  FeedbackReason,
  FeedbackReply,
  IdsFile,
  Include,
  Interpretation,
  InterpretationElements,
  Interpreter,
  ItemsFile,
  Law,
  LedgerEntry,
  LedgerStage,
  Lookup,
  Matter,
  MatterDetail,
  MatterPage,
  MatterRevision,
  MatterRowsFile,
  MatterTable,
  MatterTextTable,
  MatterTextsFile,
  Medium,
  OffersFile,
  OfficeHours,
  OpeningPeriod,
  OrderFile,
  Policy,
  PolicyChange,
  PolicyHead,
  PolicyPage,
  PolicyReference,
  PolicyRowsFile,
  PolicyTable,
  PolicyTextsFile,
  PolicyTextTable,
  Publisher,
  PublicMessage,
  PublicSubject,
  Question,
  RatingCounts,
  Relation,
  Revision,
  Run,
  SetsFile,
  ShardFile,
  SizedRun,
  RatingTally,
  TallySubject,
  TimeLimit,
  TimeLimitOrigin,
} from './schemas.js';
export type {Absence, LocalizedText, StatedText} from './shape.js';
export type {Shape} from './shape.data.js';
