import * as v from 'valibot';

import {deliveryCodes, identityTypeCodes, mediumCodes} from '../codelists.generated.js';
import type {Data} from '../shape.js';
import {count, id, optional, shape} from '../shape.js';
import {apiVersion, typed} from './fields.js';

/** The body (机构) a request is addressed to; `id` is the agency's in the feed. */
export const addressee = shape({id: optional(id), name: typed(200)});

/** Proof of identity (身份证明): a number, or an attachment whose purpose is `identity`. */
export const identity = shape({
  type: v.picklist(identityTypeCodes),
  number: optional(typed(64)),
});

/** A person who asks (公民). */
export const citizen = shape({type: v.literal('citizen'), name: typed(100), identity});

/** A legal person or other organisation that asks (法人或者其他组织). */
export const organization = shape({
  type: v.literal('organization'),
  name: typed(200),
  representative: typed(100),
  contactPerson: typed(100),
  creditCode: optional(typed(18)),
});

/** How the applicant is reached (联系方式). */
export const contact = shape({
  phone: typed(40),
  email: optional(typed(254)),
  address: optional(typed(300)),
  postcode: optional(typed(12)),
  fax: optional(typed(40)),
});

/** The information asked for, by at least one of name, document number (文号) and other features. */
export const description = shape({
  name: optional(typed(500)),
  docNumber: optional(typed(100)),
  features: optional(typed(5000)),
});

/** A file sent before, claimed by the request it belongs to. */
export const claimedAttachment = shape({id, purpose: v.picklist(['identity', 'description'])});

/** What tells people from programs: a field people do not see and leave empty, and the seconds since the form was opened. */
export const trap = shape({website: v.pipe(v.string(), v.regex(/^[^\0]{0,500}$/)), seconds: count});

/**
 * A request for disclosure (依申请公开): exactly what article 29 of the regulation names. There is no purpose (用途),
 * which the regulation no longer asks for.
 */
export const requestSubmission = shape({
  version: apiVersion,
  agency: addressee,
  applicant: v.union([citizen, organization]),
  contact,
  description,
  medium: v.picklist(mediumCodes),
  delivery: v.picklist(deliveryCodes),
  trap,
  attachments: optional(v.array(claimedAttachment)),
  assisted: optional(v.literal(true)),
  language: optional(typed(35)),
  proof: optional(typed(4000)),
});

export type Addressee = Data<v.InferOutput<typeof addressee>>;
export type Identity = Data<v.InferOutput<typeof identity>>;
export type Citizen = Data<v.InferOutput<typeof citizen>>;
export type Organization = Data<v.InferOutput<typeof organization>>;
export type Contact = Data<v.InferOutput<typeof contact>>;
export type RequestDescription = Data<v.InferOutput<typeof description>>;
export type ClaimedAttachment = Data<v.InferOutput<typeof claimedAttachment>>;
export type RequestSubmission = Data<v.InferOutput<typeof requestSubmission>>;
