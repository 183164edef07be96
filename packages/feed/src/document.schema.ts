import * as v from 'valibot';

import {attributeCodes, relationCodes, roleCodes, stageCodes, validityCodes} from './codelists.generated.js';
import {agencyReference} from './matter.schema.js';
import type {Data} from './shape.js';
import {civilDate, count, id, localizedText, optional, shape, statedText, text, url} from './shape.js';

/** File that belongs to a document (附件). */
export const attachment = shape({
  title: text,
  url: optional(url),
  mediaType: optional(text),
  bytes: optional(count),
  sha256: optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  role: optional(v.picklist(roleCodes)),
});

/** Tie between two documents, or between a document and a law or matter. */
export const relation = shape({
  type: v.picklist(relationCodes),
  target: optional(id),
  docNumber: optional(text),
  title: optional(text),
  article: optional(text),
});

/** One piece of published information (公开信息). */
export const document = shape({
  id,
  title: localizedText,
  docNumber: optional(statedText),
  indexNumber: optional(text),
  issuer: optional(agencyReference),
  writtenOn: optional(civilDate),
  publishedOn: optional(civilDate),
  validity: optional(v.picklist(validityCodes)),
  validUntil: optional(civilDate),
  onTrial: optional(v.literal(true)),
  attribute: optional(v.picklist(attributeCodes)),
  attributeReason: optional(text),
  stage: optional(v.array(v.picklist(stageCodes))),
  area: optional(text),
  matters: optional(v.array(id)),
  url: optional(url),
  summary: optional(localizedText),
  attachments: optional(v.array(attachment)),
  relations: optional(v.array(relation)),
});

export type Attachment = Data<v.InferOutput<typeof attachment>>;
export type Relation = Data<v.InferOutput<typeof relation>>;
/** Named `DisclosureDocument` in code, because `Document` is the DOM's. */
export type DisclosureDocument = Data<v.InferOutput<typeof document>>;
