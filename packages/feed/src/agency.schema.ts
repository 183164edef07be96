import * as v from 'valibot';

import {levelCodes} from './codelists.generated.js';
import type {Data} from './shape.js';
import {id, localizedText, optional, shape, text, url} from './shape.js';

/** A body (机构) that discloses, issues or explains, and how residents reach it. Contacts are official ones. */
export const agency = shape({
  id,
  name: localizedText,
  shortName: optional(localizedText),
  aliases: optional(v.array(text)),
  areas: optional(v.array(text)),
  level: optional(v.picklist(levelCodes)),
  parent: optional(id),
  phone: optional(text),
  fax: optional(text),
  email: optional(text),
  address: optional(localizedText),
  postcode: optional(text),
  hours: optional(localizedText),
  url: optional(url),
});

export type Agency = Data<v.InferOutput<typeof agency>>;
