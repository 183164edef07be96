import type {Agency, DisclosureDocument, Feed, Matter, Policy} from '../schemas.js';

/** How complete a feed is: 基本, 标准 or 完整. Each level includes the ones before it. */
export type ConformanceLevel = 'basic' | 'standard' | 'complete';

/** Everything a feed says, from whichever profile it was read; records in error are not part of it. */
export interface FeedContents {
  readonly feed: Feed;
  readonly matters: readonly Matter[];
  readonly documents: readonly DisclosureDocument[];
  readonly policies: readonly Policy[];
  readonly agencies: readonly Agency[];
}

/** One thing a level asks for. */
export interface Requirement {
  readonly code: string;
  readonly level: ConformanceLevel;
  readonly zh: string;
  readonly en: string;
  /** Ids of the records that fall short; a feed that falls short itself gives one empty id. */
  readonly missing: (contents: FeedContents) => readonly string[];
}

/** A requirement with the records that fall short of it. */
export interface ConformanceGap {
  readonly requirement: Requirement;
  readonly ids: readonly string[];
}

type Lacks<T> = (record: T) => boolean;

function lacking<T extends {readonly id: string}>(records: readonly T[], lacks: Lacks<T>): readonly string[] {
  return records.filter(lacks).map(({id}) => id);
}

function ofMatters(
  code: string,
  level: ConformanceLevel,
  zh: string,
  en: string,
  lacks: Lacks<Matter>,
): Requirement {
  return {code, level, zh, en, missing: ({matters}) => lacking(matters, lacks)};
}

function ofDocuments(code: string, zh: string, en: string, lacks: Lacks<DisclosureDocument>): Requirement {
  return {code, level: 'complete', zh, en, missing: ({documents}) => lacking(documents, lacks)};
}

function ofPolicies(code: string, zh: string, en: string, lacks: Lacks<Policy>): Requirement {
  return {code, level: 'complete', zh, en, missing: ({policies}) => lacking(policies, lacks)};
}

function ofFeed(
  code: string,
  level: ConformanceLevel,
  zh: string,
  en: string,
  lacks: (contents: FeedContents) => boolean,
): Requirement {
  return {code, level, zh, en, missing: (contents) => (lacks(contents) ? [''] : [])};
}

function isEmpty(list: readonly unknown[] | undefined): boolean {
  return list === undefined || list.length === 0;
}

/** What the levels ask for, in the order of the documentation. What the source says is 无 counts as said. */
export const requirements: readonly Requirement[] = [
  ofFeed('CATALOG', 'basic', '有目录，至少一个事项', 'There is a catalogue with a matter', ({matters}) =>
    isEmpty(matters),
  ),
  ofFeed(
    'PUBLISHER_IDENTIFIED',
    'standard',
    '发布单位写明网站标识码、区划代码和电话',
    'The publisher gives siteId, region and phone',
    ({feed: {publisher}}) => !publisher.siteId || !publisher.region || !publisher.phone,
  ),
  ofMatters(
    'MATTER_AREA',
    'standard',
    '每个事项有领域',
    'Every matter has an area',
    ({area}) => area === undefined,
  ),
  ofMatters(
    'MATTER_ELEMENTS',
    'standard',
    '每个事项有公开内容',
    'Every matter has elements',
    ({elements}) => elements === undefined,
  ),
  ofMatters(
    'MATTER_BASIS',
    'standard',
    '每个事项有公开依据',
    'Every matter has a basis',
    ({basis}) => basis === undefined,
  ),
  ofMatters(
    'MATTER_TIME_LIMIT',
    'standard',
    '每个事项有公开时限',
    'Every matter has a timeLimit',
    ({timeLimit}) => timeLimit === undefined,
  ),
  ofMatters(
    'MATTER_SUBJECT',
    'standard',
    '每个事项有公开主体',
    'Every matter has a subject',
    ({subject}) => subject === undefined,
  ),
  ofMatters('MATTER_CHANNELS', 'standard', '每个事项有公开渠道', 'Every matter has channels', ({channels}) =>
    isEmpty(channels?.codes),
  ),
  ofMatters(
    'MATTER_AUDIENCE',
    'standard',
    '每个事项有公开对象',
    'Every matter has an audience',
    ({audience}) => isEmpty(audience),
  ),
  ofMatters('MATTER_MODE', 'standard', '每个事项有公开方式', 'Every matter has a mode', ({mode}) =>
    isEmpty(mode),
  ),
  ofMatters('MATTER_LEVELS', 'standard', '每个事项有公开层级', 'Every matter has levels', ({levels}) =>
    isEmpty(levels),
  ),
  ofFeed('DOCUMENTS', 'complete', '有公开信息', 'There are documents', ({documents}) => isEmpty(documents)),
  ofFeed('AGENCIES', 'complete', '有机构名单', 'There are agencies', ({agencies}) => isEmpty(agencies)),
  ofMatters(
    'MATTER_AGENCY',
    'complete',
    '每个事项的公开主体对应到机构',
    'The subject of every matter refers to agencies',
    ({subject}) => subject?.absent === undefined && isEmpty(subject?.agencies),
  ),
  ofMatters('MATTER_STAGE', 'complete', '每个事项有五公开环节', 'Every matter has a stage', ({stage}) =>
    isEmpty(stage),
  ),
  ofDocuments(
    'DOCUMENT_DATE',
    '每条公开信息有发布日期',
    'Every document has publishedOn',
    ({publishedOn}) => publishedOn === undefined,
  ),
  ofDocuments(
    'DOCUMENT_ADDRESS',
    '每条公开信息有网址或附件',
    'Every document has a url or an attachment',
    ({url, attachments}) => url === undefined && isEmpty(attachments),
  ),
  ofDocuments('DOCUMENT_MATTER', '每条公开信息对应到事项', 'Every document refers to matters', ({matters}) =>
    isEmpty(matters),
  ),
  {
    code: 'AGENCY_PHONE',
    level: 'complete',
    zh: '每个机构有办公电话',
    en: 'Every agency has a phone',
    missing: ({agencies}) => lacking(agencies, ({phone}) => phone === undefined),
  },
  ofPolicies(
    'POLICY_VALIDITY',
    '每件政策文件写明有效性或有效期',
    'Every policy has validity or validUntil',
    ({validity, validUntil}) => validity === undefined && validUntil === undefined,
  ),
  ofPolicies(
    'POLICY_INTERPRETATION',
    '每件没有废止、失效的政策文件有解读',
    'Every policy that is neither repealed nor lapsed has interpretations',
    ({validity, interpretations}) =>
      validity !== 'repealed' && validity !== 'lapsed' && isEmpty(interpretations),
  ),
  ofPolicies(
    'POLICY_CONTACT',
    '每篇解读写明解读机构或解读人',
    'Every interpretation names its agency or an interpreter',
    ({interpretations = []}) =>
      interpretations.some(({agency, interpreters}) => agency === undefined && isEmpty(interpreters)),
  ),
];

const levels: readonly ConformanceLevel[] = ['basic', 'standard', 'complete'];

/** What was reached, and what the next level still needs. */
export interface Conformance {
  /** Absent when not even the first level was reached. */
  readonly level?: ConformanceLevel;
  /** Requirements not met, in the order of their levels. */
  readonly gaps: readonly ConformanceGap[];
}

/** Says which level a feed reaches. */
export function conformanceOf(contents: FeedContents): Conformance {
  const gaps = requirements
    .map((requirement) => ({requirement, ids: requirement.missing(contents)}))
    .filter(({ids}) => ids.length > 0);
  const failed = levels.findIndex((level) => gaps.some(({requirement}) => requirement.level === level));
  const level = levels[(failed < 0 ? levels.length : failed) - 1];
  return {...(level && {level}), gaps};
}
