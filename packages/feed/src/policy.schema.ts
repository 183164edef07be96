import * as v from 'valibot';

import {adoptionCodes, interpretationFormCodes, interpretationKindCodes} from './codelists.generated.js';
import {attachment, document} from './document.schema.js';
import {agencyReference} from './matter.schema.js';
import type {Data} from './shape.js';
import {civilDate, count, id, localizedText, optional, shape, text, url} from './shape.js';

/** A paragraph, or a heading above some. */
export const textBlock = shape({type: v.picklist(['paragraph', 'heading']), text});

/** A list, one text per item. */
export const listBlock = shape({type: v.literal('list'), items: v.array(text)});

/** A table; `null` where a cell is empty. */
export const tableBlock = shape({
  type: v.literal('table'),
  columns: v.array(text),
  rows: v.array(v.array(v.nullable(text))),
});

/** A picture, and in words what it shows. */
export const imageBlock = shape({type: v.literal('image'), url, alt: text});

/** One piece of longer text: never HTML. */
export const block = v.union([textBlock, listBlock, tableBlock, imageBlock]);

/** Longer text, block by block. */
export const blocks = v.array(block);

/** Time of day in China, `HH:MM`. */
const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Times of day at which an office is open; `months` where they hold for a part of the year only. */
export const openingPeriod = shape({
  days: v.picklist(['workingDays', 'everyDay']),
  from: timeOfDay,
  to: timeOfDay,
  months: optional(v.array(v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]))),
});

/** Office hours (办公时间): the source text and, where it could be read, its meaning. */
export const officeHours = shape({text, periods: optional(v.array(openingPeriod))});

/** Who explains a policy (解读人), and how to reach them (联系方式). Contacts are official ones. */
export const interpreter = shape({
  name: optional(text),
  title: optional(text),
  phone: optional(text),
  email: optional(text),
  address: optional(localizedText),
  hours: optional(officeHours),
  hasLeft: optional(v.literal(true)),
});

/** A picture, video or recording that explains a policy; what it says in words stands beside it. */
export const medium = shape({
  type: v.picklist(['picture', 'video', 'audio']),
  url,
  title: optional(text),
  alt: optional(text),
  poster: optional(url),
  transcript: optional(blocks),
});

/** One question with its answer (一问一答). */
export const question = shape({id, question: text, answer: blocks});

/** One interpretation (解读) of a policy. */
export const interpretation = shape({
  id,
  title: localizedText,
  kind: optional(v.picklist(interpretationKindCodes)),
  form: optional(v.picklist(interpretationFormCodes)),
  publishedOn: optional(civilDate),
  workingDaysAfter: optional(count),
  url: optional(url),
  agency: optional(agencyReference),
  interpreters: optional(v.array(interpreter)),
  body: optional(blocks),
  media: optional(v.array(medium)),
  questions: optional(v.array(question)),
  attachments: optional(v.array(attachment)),
});

/** The nine elements of an interpretation, each only where the source has it. */
export const interpretationElements = shape({
  background: optional(blocks),
  goals: optional(blocks),
  mainContent: optional(blocks),
  scope: optional(blocks),
  standards: optional(blocks),
  cautions: optional(blocks),
  terms: optional(blocks),
  benefits: optional(blocks),
  changes: optional(blocks),
});

/** One line of the comparison of the old and the new policy. */
export const policyChange = shape({
  item: text,
  before: optional(text),
  after: optional(text),
  affects: optional(text),
});

/** What became of one comment on a draft. */
export const consultationComment = shape({
  comment: text,
  adoption: optional(v.picklist(adoptionCodes)),
  reason: optional(text),
});

/** How a draft was put out for comment (征求意见), and what became of the comments (采纳情况). */
export const consultation = shape({
  title: optional(text),
  url: optional(url),
  from: optional(civilDate),
  until: optional(civilDate),
  received: optional(count),
  comments: optional(v.array(consultationComment)),
});

/** Another policy that a policy names, by identifier, number or title: what replaced or amended it, or what it replaced. */
export const policyReference = shape({id: optional(id), docNumber: optional(text), title: optional(text)});

/** A policy document (政策文件) with everything that explains it. */
export const policy = shape({
  ...document.entries,
  effectiveOn: optional(civilDate),
  validityText: optional(text),
  replacedBy: optional(policyReference),
  replaces: optional(v.array(policyReference)),
  amendedBy: optional(v.array(policyReference)),
  elements: optional(interpretationElements),
  comparison: optional(v.array(policyChange)),
  interpretations: optional(v.array(interpretation)),
  consultation: optional(consultation),
});

export type Block = Data<v.InferOutput<typeof block>>;
export type OpeningPeriod = Data<v.InferOutput<typeof openingPeriod>>;
export type OfficeHours = Data<v.InferOutput<typeof officeHours>>;
export type Interpreter = Data<v.InferOutput<typeof interpreter>>;
export type Medium = Data<v.InferOutput<typeof medium>>;
export type Question = Data<v.InferOutput<typeof question>>;
export type Interpretation = Data<v.InferOutput<typeof interpretation>>;
export type InterpretationElements = Data<v.InferOutput<typeof interpretationElements>>;
export type PolicyChange = Data<v.InferOutput<typeof policyChange>>;
export type ConsultationComment = Data<v.InferOutput<typeof consultationComment>>;
export type Consultation = Data<v.InferOutput<typeof consultation>>;
export type PolicyReference = Data<v.InferOutput<typeof policyReference>>;
export type Policy = Data<v.InferOutput<typeof policy>>;
