/**
 * The application form for government information (政府信息公开申请), as the regulation wants it (政府信息公开条例 art. 29):
 * the fields it names and none besides. It never asks what the information is for.
 *
 * The widget, the printed form and the draft all read this one table. What a field is called, why it is asked and how
 * it is filled in are words, under the field's key.
 */

/** Steps in which the form is filled in; what is personal comes last, when the rest of the form says what is needed. */
export const stepNames = ['information', 'agency', 'delivery', 'applicant'] as const;

export type StepName = (typeof stepNames)[number];

/** Which sentence of art. 29 asks for a field: its first paragraph, or an item of the list in its second. */
export type Basis = 'paragraph1' | 'item1' | 'item2' | 'item3';

/** Every field by its key. */
export type FieldKey =
  | 'informationName'
  | 'docNumber'
  | 'features'
  | 'agency'
  | 'applicantType'
  | 'name'
  | 'identityType'
  | 'identityNumber'
  | 'organizationName'
  | 'creditCode'
  | 'representative'
  | 'contactPerson'
  | 'identityFiles'
  | 'phone'
  | 'email'
  | 'address'
  | 'postcode'
  | 'fax'
  | 'medium'
  | 'delivery';

/** When a field must be filled in; absent is never. */
export type Requirement =
  | {readonly type: 'always'}
  /** At least one of these fields, of which it is one. */
  | {readonly type: 'oneOf'; readonly keys: readonly FieldKey[]}
  /** When another field has one of these values. */
  | {readonly type: 'when'; readonly key: FieldKey; readonly values: readonly string[]};

/** HTML `autocomplete` tokens of the form's fields. */
export type AutocompleteToken =
  'off' | 'name' | 'organization' | 'tel' | 'email' | 'street-address' | 'postal-code';

/** One field of the form. */
export interface FieldDefinition {
  readonly key: FieldKey;
  readonly step: StepName;
  readonly basis: Basis;
  /**
   * How it is filled in: one line, several lines, one of `choices`, a body (机构), or pictures and PDF.
   * `tel` and `email` are lines with a keyboard of their own.
   */
  readonly kind: 'text' | 'longText' | 'tel' | 'email' | 'choice' | 'agency' | 'files';
  /** Codes to choose from, where the kind is `choice`; the first is chosen unless the resident chooses another. */
  readonly choices?: readonly string[];
  /** HTML `autocomplete` token: what the browser may fill in; `off` where it must not remember. */
  readonly autocomplete: AutocompleteToken;
  /** Personal: never stored, logged, put into an address or told to the page; masked on review. */
  readonly isSensitive: boolean;
  readonly required?: Requirement;
  /** Only asked of one kind of applicant. */
  readonly only?: 'citizen' | 'organization';
  /** Most characters (longText, text, tel, email), or most files. */
  readonly limit: number;
}

/** Kinds of applicant (申请人): 公民, 法人或者其他组织. */
export const applicantTypes = ['citizen', 'organization'] as const;
/** Documents that prove a citizen's identity: 居民身份证, 护照, 其他. */
export const identityTypes = ['residentId', 'passport', 'other'] as const;
/** Media (载体): 电子文档, 纸质, 光盘. */
export const mediumTypes = ['electronic', 'paper', 'disc'] as const;
/** Ways of receiving (获取方式): 电子邮件, 邮寄, 自行领取, 现场查阅. */
export const deliveryTypes = ['email', 'mail', 'pickup', 'onSite'] as const;

const always = {type: 'always'} as const;
const described: Requirement = {type: 'oneOf', keys: ['informationName', 'docNumber', 'features']};
const citizenProof: Requirement = {type: 'oneOf', keys: ['identityNumber', 'identityFiles']};
const organizationProof: Requirement = {type: 'oneOf', keys: ['creditCode', 'identityFiles']};

type Line = Omit<FieldDefinition, 'key' | 'step' | 'basis' | 'kind' | 'isSensitive'> & {
  readonly kind?: FieldDefinition['kind'];
};

/** What helps to find the information: art. 29 (2). Not personal, and so kept in the draft. */
const information = (key: FieldKey, line: Line): FieldDefinition => ({
  kind: 'text',
  ...line,
  key,
  step: 'information',
  basis: 'item2',
  isSensitive: false,
});

/** Who asks, and how to reach them: art. 29 (1). All personal. */
const applicant = (key: FieldKey, line: Line): FieldDefinition => ({
  kind: 'text',
  ...line,
  key,
  step: 'applicant',
  basis: 'item1',
  isSensitive: true,
});

const choice = (
  key: FieldKey,
  step: StepName,
  basis: Basis,
  choices: readonly string[],
): FieldDefinition => ({
  key,
  step,
  basis,
  kind: 'choice',
  choices,
  autocomplete: 'off',
  isSensitive: false,
  required: always,
  limit: 1,
});

/** The fields, in the order in which they are asked. */
export const fields: readonly FieldDefinition[] = [
  information('informationName', {autocomplete: 'off', required: described, limit: 200}),
  information('docNumber', {autocomplete: 'off', required: described, limit: 100}),
  information('features', {kind: 'longText', autocomplete: 'off', required: described, limit: 2000}),
  {
    key: 'agency',
    step: 'agency',
    basis: 'paragraph1',
    kind: 'agency',
    autocomplete: 'off',
    isSensitive: false,
    required: always,
    limit: 200,
  },
  choice('medium', 'delivery', 'item3', mediumTypes),
  choice('delivery', 'delivery', 'item3', deliveryTypes),
  choice('applicantType', 'applicant', 'item1', applicantTypes),
  applicant('name', {autocomplete: 'name', required: always, only: 'citizen', limit: 50}),
  {...choice('identityType', 'applicant', 'item1', identityTypes), only: 'citizen'},
  applicant('identityNumber', {
    autocomplete: 'off',
    required: citizenProof,
    only: 'citizen',
    limit: 30,
  }),
  applicant('organizationName', {
    autocomplete: 'organization',
    required: always,
    only: 'organization',
    limit: 100,
  }),
  applicant('creditCode', {
    autocomplete: 'off',
    required: organizationProof,
    only: 'organization',
    limit: 18,
  }),
  applicant('representative', {autocomplete: 'off', required: always, only: 'organization', limit: 50}),
  applicant('contactPerson', {autocomplete: 'name', required: always, only: 'organization', limit: 50}),
  applicant('identityFiles', {kind: 'files', autocomplete: 'off', limit: 4}),
  applicant('phone', {kind: 'tel', autocomplete: 'tel', required: always, limit: 30}),
  applicant('email', {
    kind: 'email',
    autocomplete: 'email',
    required: {type: 'when', key: 'delivery', values: ['email']},
    limit: 100,
  }),
  applicant('address', {
    autocomplete: 'street-address',
    required: {type: 'when', key: 'delivery', values: ['mail']},
    limit: 200,
  }),
  applicant('postcode', {autocomplete: 'postal-code', limit: 6}),
  applicant('fax', {kind: 'tel', autocomplete: 'off', limit: 30}),
];

/** What is written in the form: fields by their key, files apart; `agencyId` is set where the body was chosen from the feed. */
export type ValueKey = FieldKey | 'agencyId';

/** Values that a draft may keep in the browser: what is asked for and of whom, never who asks. */
export const draftKeys: readonly ValueKey[] = [
  ...fields.filter(({isSensitive}) => !isSensitive).map(({key}) => key),
  'agencyId',
];

/** Whether a name is that of a value of the form. */
export function isValueKey(name: string): name is ValueKey {
  return name === 'agencyId' || fields.some(({key}) => key === name);
}
