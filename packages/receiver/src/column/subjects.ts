import {
  type Agency,
  type AgencyReference,
  agencyShape,
  type DisclosureDocument,
  type Feed,
  type FeedbackAgency,
  localized,
} from '@zwgk/feed';

import type {FeedReader} from './feed.reader.js';
import {documentFinder, type FindRecord, matterFinder, plainRecords, policyFinder} from './records.js';

/** What feedback is about, as the feed knows it. */
export interface Subject {
  readonly name: string;
  readonly agency?: FeedbackAgency;
}

/** Records in a feed that feedback is about. */
export type SubjectType = 'matter' | 'document' | 'policy';

/**
 * Names of what feedback is about. They are the feed's own: with the titles and bodies that senders name, anybody could put
 * any text on the county's website.
 */
export interface Subjects {
  readonly find: (type: SubjectType, id: string) => Promise<Subject | undefined>;
  readonly agency: (id: string) => FeedbackAgency | undefined;
}

/** Opens the records of a feed. Only the files that a question needs are read, and each record is looked up once. */
export async function openSubjects(reader: FeedReader, feed: Feed): Promise<Subjects> {
  const {columns, language = 'zh-Hans'} = feed;
  const agencies = new Map<string, FeedbackAgency>();
  for (const {id, name} of await plainRecords<Agency>(reader, columns.agencies, agencyShape)) {
    agencies.set(id, {id, name: localized(name, language)});
  }
  const subjectOf = (name: Parameters<typeof localized>[0], body: AgencyReference | undefined): Subject => {
    const agency = bodyOf(body, agencies);
    return {name: localized(name, language), ...(agency && {agency})};
  };
  const matter = matterFinder(reader, columns.catalog);
  const document = documentFinder(reader, columns.documents);
  const policy = policyFinder(reader, columns.policies);
  // Many policies are documents too, under the same id.
  const findText = async (id: string, ...finds: readonly FindRecord<DisclosureDocument>[]) => {
    for (const find of finds) {
      const found = await find(id);
      if (found !== undefined) return subjectOf(found.title, found.issuer);
    }
    return undefined;
  };
  const lookUp = async (type: SubjectType, id: string): Promise<Subject | undefined> => {
    if (type === 'document') return findText(id, document, policy);
    if (type === 'policy') return findText(id, policy, document);
    const found = await matter(id);
    // Many matters are called alike within what they are part of: 审批信息.
    return found && subjectOf([found.level1, found.level2 ?? []].flat().join(' › '), found.subject);
  };
  // Of the same matters come thousands of ratings.
  const known = new Map<string, Promise<Subject | undefined>>();
  return {
    agency: (id) => agencies.get(id),
    find: (type, id) => {
      const key = `${type} ${id}`;
      const found = known.get(key) ?? lookUp(type, id);
      known.set(key, found);
      return found;
    },
  };
}

/** The body a record names: one of the feed, else by what stands there. */
function bodyOf(
  reference: AgencyReference | undefined,
  agencies: ReadonlyMap<string, FeedbackAgency>,
): FeedbackAgency | undefined {
  if (reference === undefined || reference.absent !== undefined) return undefined;
  const [known] = (reference.agencies ?? []).flatMap((id) => agencies.get(id) ?? []);
  return known ?? {name: reference.text};
}
