import {
  type Agency,
  type AgencyReference,
  areaNamesZhHans,
  type Block,
  codeName,
  type DisclosureDocument,
  type Matter,
  type Policy,
  safeUrl,
} from '@zwgk/feed';

import type {Located} from './file.reader.js';
import type {Findings} from './findings.js';
import type {LoadedFeed} from './load.js';

/** Any address of a page: links are only asked whether they may be followed. */
const anyPage = 'http://feed.invalid/';

/** Checks what records refer to, within the feed and outside it. */
export function checkRecords(loaded: LoadedFeed, findings: Findings): void {
  const rules = new RecordRules(loaded, findings);
  for (const matter of loaded.matters) rules.checkMatter(matter);
  for (const document of loaded.documents) rules.checkDocument(document);
  for (const policy of loaded.policies) rules.checkPolicy(policy);
  for (const agency of loaded.agencies) rules.checkAgency(agency);
}

class RecordRules {
  private readonly findings: Findings;
  private readonly matterIds: ReadonlySet<string>;
  private readonly agencyIds: ReadonlySet<string>;
  private readonly areas: ReadonlySet<string>;

  constructor({feed, matters, agencies}: LoadedFeed, findings: Findings) {
    this.findings = findings;
    this.matterIds = new Set(matters.map(({record}) => record.id));
    this.agencyIds = new Set(agencies.map(({record}) => record.id));
    this.areas = new Set((feed.localAreas ?? []).map(({code}) => code));
  }

  checkMatter({record, file, pointer}: Located<Matter>): void {
    this.checkArea(record.area, file, `${pointer}/area`);
    this.checkLink(record.url, file, `${pointer}/url`);
    this.checkReference(record.subject, file, `${pointer}/subject`);
  }

  checkDocument({record, file, pointer}: Located<DisclosureDocument>): void {
    this.checkArea(record.area, file, `${pointer}/area`);
    this.checkLink(record.url, file, `${pointer}/url`);
    this.checkReference(record.issuer, file, `${pointer}/issuer`);
    record.attachments?.forEach(({url}, i) => {
      this.checkLink(url, file, `${pointer}/attachments/${i}/url`);
    });
    record.matters?.forEach((id, i) => {
      if (!this.matterIds.has(id)) this.findings.add('MATTER_UNKNOWN', file, `${pointer}/matters/${i}`, id);
    });
  }

  checkPolicy(located: Located<Policy>): void {
    this.checkDocument(located);
    const {record, file, pointer} = located;
    record.interpretations?.forEach(({agency}, i) => {
      this.checkReference(agency, file, `${pointer}/interpretations/${i}/agency`);
    });
    for (const [url, at] of linksIn(record, pointer)) this.checkLink(url, file, at);
  }

  checkAgency({record, file, pointer}: Located<Agency>): void {
    this.checkLink(record.url, file, `${pointer}/url`);
    if (record.parent !== undefined && !this.agencyIds.has(record.parent)) {
      this.findings.add('AGENCY_UNKNOWN', file, `${pointer}/parent`, record.parent);
    }
  }

  private checkArea(area: string | undefined, file: string, pointer: string): void {
    if (area === undefined || codeName(areaNamesZhHans, area) !== undefined || this.areas.has(area)) return;
    this.findings.add('AREA_UNKNOWN_IN_FEED', file, pointer, area);
  }

  private checkLink(url: string | undefined, file: string, pointer: string): void {
    if (url !== undefined && safeUrl(url, anyPage) === undefined)
      this.findings.add('LINK_UNSAFE', file, pointer);
  }

  private checkReference(reference: AgencyReference | undefined, file: string, pointer: string): void {
    reference?.agencies?.forEach((id, i) => {
      if (!this.agencyIds.has(id)) this.findings.add('AGENCY_UNKNOWN', file, `${pointer}/agencies/${i}`, id);
    });
  }
}

/** Links of a policy beside those of a document, with where they are: to interpretations and drafts, media, pictures. */
function* linksIn(
  {interpretations = [], elements = {}, consultation}: Policy,
  pointer: string,
): Iterable<readonly [url: string | undefined, pointer: string]> {
  yield [consultation?.url, `${pointer}/consultation/url`];
  for (const [name, blocks] of Object.entries(elements))
    yield* imagesIn(blocks, `${pointer}/elements/${name}`);
  for (const [i, {url, body, media = [], questions = [], attachments = []}] of interpretations.entries()) {
    const at = `${pointer}/interpretations/${i}`;
    yield [url, `${at}/url`];
    yield* imagesIn(body, `${at}/body`);
    for (const [n, medium] of media.entries()) {
      yield [medium.url, `${at}/media/${n}/url`];
      yield [medium.poster, `${at}/media/${n}/poster`];
      yield* imagesIn(medium.transcript, `${at}/media/${n}/transcript`);
    }
    for (const [n, {answer}] of questions.entries()) yield* imagesIn(answer, `${at}/questions/${n}/answer`);
    for (const [n, attachment] of attachments.entries()) yield [attachment.url, `${at}/attachments/${n}/url`];
  }
}

function* imagesIn(
  blocks: readonly Block[] = [],
  pointer: string,
): Iterable<readonly [url: string, pointer: string]> {
  for (const [i, block] of blocks.entries())
    if (block.type === 'image') yield [block.url, `${pointer}/${i}/url`];
}
