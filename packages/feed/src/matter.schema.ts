import * as v from 'valibot';

import {audienceCodes, channelCodes, levelCodes, modeCodes, stageCodes} from './codelists.generated.js';
import type {Data} from './shape.js';
import {absence, count, id, localizedText, optional, shape, statedText, text, url} from './shape.js';

/** Law or document a disclosure duty rests on (公开依据). */
export const law = shape({title: text, article: optional(text)});

/** Legal basis (公开依据): the source text and, where it could be read, its laws. */
export const basis = shape({text, absent: optional(absence), laws: optional(v.array(law))});

/** What a time limit counts from. */
export const timeLimitOrigin = v.picklist([
  'formed', // 信息形成（或变更）之日
  'obtained', // 制作或获取之日
  'decided', // 作出决定之日
  'approved', // 批准、批复之日
  'signed', // 合同签订之日
  'received', // 收到（申请、信息）之日
  'determined', // 结果确定之日
  'other', // 原文另有所指
]);

/** How soon a matter must be disclosed (公开时限): the source text and, where it could be read, its meaning. */
export const timeLimit = shape({
  text,
  absent: optional(absence),
  workingDays: optional(count),
  days: optional(count),
  hours: optional(count),
  from: optional(timeLimitOrigin),
  every: optional(v.picklist(['week', 'month', 'quarter', 'halfYear', 'year'])),
  immediate: optional(v.literal(true)),
});

/** One or several bodies as the source names them, with the agencies of the feed they were matched to. */
export const agencyReference = shape({
  text,
  absent: optional(absence),
  agencies: optional(v.array(id)),
});

/** Channels (公开渠道和载体): codes, the words of 其他, and the source text. */
export const channels = shape({
  codes: v.array(v.picklist(channelCodes)),
  other: optional(v.array(text)),
  text: optional(text),
});

/** One disclosure matter (公开事项) of the standard catalogue. */
export const matter = shape({
  id,
  code: optional(text),
  serial: optional(text),
  area: optional(text),
  level1: localizedText,
  level2: optional(localizedText),
  elements: optional(statedText),
  basis: optional(basis),
  timeLimit: optional(timeLimit),
  subject: optional(agencyReference),
  channels: optional(channels),
  audience: optional(v.array(v.picklist(audienceCodes))),
  audienceDetail: optional(text),
  mode: optional(v.array(v.picklist(modeCodes))),
  levels: optional(v.array(v.picklist(levelCodes))),
  stage: optional(v.array(v.picklist(stageCodes))),
  url: optional(url),
});

export type Law = Data<v.InferOutput<typeof law>>;
export type Basis = Data<v.InferOutput<typeof basis>>;
export type TimeLimit = Data<v.InferOutput<typeof timeLimit>>;
export type TimeLimitOrigin = Data<v.InferOutput<typeof timeLimitOrigin>>;
export type AgencyReference = Data<v.InferOutput<typeof agencyReference>>;
export type Channels = Data<v.InferOutput<typeof channels>>;
export type Matter = Data<v.InferOutput<typeof matter>>;
