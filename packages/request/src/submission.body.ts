import type {UploadedFile} from '@zwgk/core/submission.js';
import type {RequestSubmission} from '@zwgk/feed/submission';

import {applicantTypeOf, choiceOf} from './checks.js';
import {type FieldKey, fields} from './form.definition.js';
import type {Values} from './form.js';

/** What goes along with the fields. */
export interface Circumstances {
  readonly assisted: boolean;
  /** Language the resident reads. */
  readonly language: string;
  /** Seconds since the form was first shown. */
  readonly seconds: number;
  /** What stands in the field that people do not see. */
  readonly website: string;
}

/** The request as the submission API wants it. */
export function requestOf(
  values: Values,
  uploaded: readonly UploadedFile[],
  {assisted, language, seconds, website}: Circumstances,
): RequestSubmission {
  const text = (key: FieldKey): string => (values[key] ?? '').trim();
  return {
    version: '1.0',
    agency: {...agencyIn(values), name: text('agency')},
    applicant: applicantOf(values),
    contact: {phone: text('phone'), ...present(values, ['email', 'address', 'postcode', 'fax'])},
    description: {
      ...(text('informationName') && {name: text('informationName')}),
      ...present(values, ['docNumber', 'features']),
    },
    medium: chosen('medium', ['paper', 'electronic', 'disc'], values),
    delivery: chosen('delivery', ['mail', 'email', 'pickup', 'onSite'], values),
    ...(uploaded.length > 0 && {attachments: uploaded.map(({id}) => ({id, purpose: 'identity' as const}))}),
    ...(assisted && {assisted}),
    language,
    trap: {website, seconds},
  };
}

/** Bodies of included feeds have ids of another form, which the service would refuse: they go by their names. */
function agencyIn({agencyId = ''}: Values): Pick<RequestSubmission['agency'], 'id'> {
  return /^[\w.:-]+$/.test(agencyId) ? {id: agencyId} : {};
}

function applicantOf(values: Values): RequestSubmission['applicant'] {
  const text = (key: FieldKey): string => (values[key] ?? '').trim();
  if (applicantTypeOf(values) === 'citizen') {
    const number = text('identityNumber');
    const type = chosen('identityType', ['residentId', 'passport', 'other'], values);
    return {type: 'citizen', name: text('name'), identity: {type, ...(number && {number})}};
  }
  return {
    type: 'organization',
    name: text('organizationName'),
    representative: text('representative'),
    contactPerson: text('contactPerson'),
    ...present(values, ['creditCode']),
  };
}

function present<Key extends FieldKey>(
  values: Values,
  keys: readonly Key[],
): Readonly<Partial<Record<Key, string>>> {
  const found: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const value = (values[key] ?? '').trim();
    if (value !== '') found[key] = value;
  }
  return found;
}

/** A choice of the form, as one of the codes the API knows. */
function chosen<Code extends string>(key: FieldKey, codes: readonly Code[], values: Values): Code {
  const field = fields.find((each) => each.key === key);
  const value = field && choiceOf(field, values);
  const found = codes.find((code) => code === value) ?? codes[0];
  if (found === undefined) throw new TypeError(key);
  return found;
}

const places: readonly (readonly [pointer: string, key: FieldKey])[] = [
  ['/agency', 'agency'],
  ['/applicant/identity/type', 'identityType'],
  ['/applicant/identity', 'identityNumber'],
  ['/applicant/creditCode', 'creditCode'],
  ['/applicant/representative', 'representative'],
  ['/applicant/contactPerson', 'contactPerson'],
  ['/applicant/name', 'name'],
  ['/applicant/type', 'applicantType'],
  ['/applicant', 'name'],
  ['/contact/phone', 'phone'],
  ['/contact/email', 'email'],
  ['/contact/address', 'address'],
  ['/contact/postcode', 'postcode'],
  ['/contact/fax', 'fax'],
  ['/contact', 'phone'],
  ['/description/docNumber', 'docNumber'],
  ['/description/features', 'features'],
  ['/description', 'informationName'],
  ['/medium', 'medium'],
  ['/delivery', 'delivery'],
  ['/attachments', 'identityFiles'],
];

/** The field a JSON pointer of the service means; `undefined` for what is no field of the form. */
export function fieldAt(pointer: string, values: Values): FieldKey | undefined {
  const key = places.find(([start]) => pointer.startsWith(start))?.[1];
  return key === 'name' && applicantTypeOf(values) === 'organization' ? 'organizationName' : key;
}
