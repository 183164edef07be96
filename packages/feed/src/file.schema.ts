import * as v from 'valibot';

import {agency} from './agency.schema.js';
import {calendarYear} from './calendar/calendar.schema.js';
import {document} from './document.schema.js';
import {feed, fileColumn, headColumn, header, include} from './feed.schema.js';
import {feedbackColumn} from './feedback.schema.js';
import {run} from './map.schema.js';
import {matter} from './matter.schema.js';
import {lookup, policyHead} from './policy.published.schema.js';
import {policy} from './policy.schema.js';
import {catalogHead, matterDetail} from './published.schema.js';
import {optional, shape} from './shape.js';

/*
 * Files with every record in them described: what the JSON Schemas say of a file without fault. Readers are more
 * forgiving: they take such files apart and leave out single records.
 */

/** A column's matters in `feed.json` itself. */
export const matterColumn = shape({items: v.array(matter)});
/** A catalogue published in parts, whose head may stand in `feed.json` once more. */
export const catalogHeadColumn = shape({...headColumn.entries, inline: optional(catalogHead)});
/** A column's documents in `feed.json` itself. */
export const documentColumn = shape({items: v.array(document)});
/** A column's agencies in `feed.json` itself. */
export const agencyColumn = shape({items: v.array(agency)});

/** A column's policies in `feed.json` itself. */
export const policyColumn = shape({items: v.array(policy)});
/** Policies published in parts, which are also looked up one by one, and whose head may stand in `feed.json` once more. */
export const policyHeadColumn = shape({
  ...headColumn.entries,
  inline: optional(policyHead),
  lookup: optional(run),
});

/** A column's calendar years in `feed.json` itself. */
export const calendarColumn = shape({items: v.array(calendarYear)});

/** What there is, and where. */
export const columns = shape({
  catalog: optional(v.union([matterColumn, fileColumn, catalogHeadColumn])),
  documents: optional(v.union([documentColumn, fileColumn, headColumn])),
  agencies: optional(v.union([agencyColumn, fileColumn])),
  policies: optional(v.union([policyColumn, fileColumn, policyHeadColumn])),
  calendar: optional(v.union([calendarColumn, fileColumn])),
  feedback: optional(v.union([headColumn, feedbackColumn])),
});

/** `feed.json` with everything in it. */
export const feedFile = shape({...feed.entries, includes: optional(v.array(include)), columns});

/** A file of matters. */
export const mattersFile = shape({...header, items: v.array(matter)});
/** A file of documents; also a file of details of published documents. */
export const documentsFile = shape({...header, items: v.array(document)});
/** A file of policies; also a file of details of published policies. */
export const policiesFile = shape({...header, items: v.array(policy)});
/** A file of the lookup of policies, those it has whole among it. */
export const lookupFile = shape({...lookup.entries, items: optional(v.array(policy))});
/** A file of agencies. */
export const agenciesFile = shape({...header, items: v.array(agency)});
/** A file of calendar years. */
export const calendarFile = shape({...header, items: v.array(calendarYear)});
/** A file of details of a published catalogue. */
export const detailsFile = shape({...header, items: v.array(matterDetail)});
