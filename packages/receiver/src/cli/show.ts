import {chinaInstant} from '@zwgk/feed';
import type {Deadline, Deadlines} from '@zwgk/feed/calendar';
import {type Identity, maskIdentityNumber, type RequestEvent} from '@zwgk/feed/submission';

import type {StoredRequest} from '../store/records.js';
import {nameOf} from './names.js';
import type {CliSetting} from './setting.js';
import {type Line, linesOf} from './text.js';

/** A request as a clerk reads it. */
export function requestText(
  request: StoredRequest,
  deadlines: Deadlines,
  isFull: boolean,
  setting: CliSetting,
): string {
  const {words, lang} = setting;
  const {colon, fields} = words;
  const {submission, files} = request;
  const {contact, description} = submission;
  const lines: readonly Line[] = [
    [fields.code, request.receiptCode],
    [fields.received, chinaInstant(request.receivedAt)],
    [fields.agency, submission.agency.name],
    ...applicantLines(request, isFull, setting),
    [fields.phone, contact.phone],
    [fields.email, contact.email],
    [fields.address, contact.address],
    [fields.postcode, contact.postcode],
    [fields.fax, contact.fax],
    [fields.name, description.name],
    [fields.docNumber, description.docNumber],
    [fields.features, description.features],
    [fields.medium, nameOf('medium', submission.medium, lang)],
    [fields.delivery, nameOf('delivery', submission.delivery, lang)],
    [fields.assisted, submission.assisted && '✓'],
    ...files
      .filter(({eventId}) => eventId === null)
      .map(({title, bytes}): Line => [fields.attachments, `${title} (${Math.ceil(bytes / 1024)} KB)`]),
    ...deadlineLines(deadlines, setting),
  ];
  return [
    `#${request.number}`,
    ...linesOf(lines, setting),
    `${fields.history}${colon}`,
    ...request.history.flatMap((event) => eventLines(event, setting)),
  ].join('\n');
}

function applicantLines(
  {submission: {applicant}}: StoredRequest,
  isFull: boolean,
  {words: {fields}, lang}: CliSetting,
): readonly Line[] {
  if (applicant.type === 'organization') {
    return [
      [fields.applicant, applicant.name],
      [fields.creditCode, applicant.creditCode],
      [fields.representative, applicant.representative],
      [fields.contactPerson, applicant.contactPerson],
    ];
  }
  return [
    [fields.applicant, applicant.name],
    [
      fields.identity,
      identityText(applicant.identity, isFull, nameOf('identityType', applicant.identity.type, lang)),
    ],
  ];
}

function identityText({number}: Identity, isFull: boolean, type: string): string {
  if (number === undefined) return type;
  return `${type} ${isFull ? number : maskIdentityNumber(number)}`;
}

function deadlineLines(
  {correction, reply, thirdParty, clock}: Deadlines,
  {words}: CliSetting,
): readonly Line[] {
  if (clock === 'ended') return [];
  const day = (deadline: Deadline | undefined): string | undefined =>
    deadline && `${deadline.to}${deadline.provisional ? words.results.provisional : ''}`;
  return [
    [words.fields.correctionDue, clock === 'running' ? day(correction) : undefined],
    [words.fields.thirdPartyDue, day(thirdParty)],
    [words.fields.replyDue, day(reply)],
  ];
}

function eventLines(
  {type, on, until, note, reply}: RequestEvent,
  {words: {results, colon}, lang}: CliSetting,
): readonly string[] {
  const head = `  ${on} ${nameOf('event', type, lang)}`;
  return [
    until === undefined ? head : `${head} (${results.until(until)})`,
    ...(note === undefined ? [] : [`    ${note}`]),
    ...(reply === undefined ? [] : [`    ${nameOf('reply', reply.type, lang)}${colon}${reply.text}`]),
    ...(reply?.remedy === undefined ? [] : [`    ${reply.remedy}`]),
    ...(reply?.files ?? []).map(({title}) => `    + ${title}`),
  ];
}
