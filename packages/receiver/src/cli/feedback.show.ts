import {chinaInstant} from '@zwgk/feed';
import type {FeedbackEvent} from '@zwgk/feed/submission';

import {publicSteps} from '../clerk/publication.js';
import type {StoredFeedback} from '../store/feedback.records.js';
import type {Publication} from '../store/sealed.js';
import {nameOf} from './names.js';
import type {CliSetting} from './setting.js';
import {type Line, linesOf} from './text.js';

/** A piece of feedback as a clerk reads it. */
export function feedbackText(feedback: StoredFeedback, setting: CliSetting): string {
  const {fields, kinds} = setting.words.feedback;
  const {submission, published} = feedback;
  const {about, agency} = submission;
  const contact = 'contact' in submission ? submission.contact : {};
  return [
    `#${feedback.number}`,
    ...linesOf(
      [
        [fields.code, feedback.receiptCode],
        [fields.kind, kinds[feedback.kind]],
        [fields.received, chinaInstant(feedback.receivedAt)],
        [fields.due, feedback.dueOn],
        [fields.about, [about.type, about.id, about.title].filter((part) => part !== undefined).join(' ')],
        [fields.page, about.url],
        [fields.agency, agency?.name],
        ...saidLines(feedback, setting),
        [fields.name, contact.name],
        [fields.phone, contact.phone],
        [fields.email, contact.email],
        [fields.counts, feedback.counts ? undefined : fields.notCounted],
      ],
      setting,
    ),
    ...(published === undefined ? [] : publicationLines(feedback, published, setting)),
    `${fields.history}${setting.words.colon}`,
    ...feedback.history.flatMap((event) => eventLines(event, setting)),
  ].join('\n');
}

function saidLines({submission}: StoredFeedback, {words, lang}: CliSetting): readonly Line[] {
  const {fields} = words.feedback;
  const reasons = 'reasons' in submission ? submission.reasons : [];
  return [
    [fields.rating, submission.type === 'rating' ? nameOf('rating', submission.rating, lang) : undefined],
    [fields.useful, submission.type === 'useful' ? fields[submission.useful ? 'yes' : 'no'] : undefined],
    [
      fields.reasons,
      reasons.length === 0 ? undefined : reasons.map((code) => nameOf('reason', code, lang)).join(' / '),
    ],
    [fields.quote, 'quote' in submission ? submission.quote : undefined],
    [fields.text, 'text' in submission ? submission.text : undefined],
  ];
}

/** What residents read of a piece of feedback once it is published. */
export function publicationLines(
  {history, submission}: StoredFeedback,
  {title, text}: Publication,
  setting: CliSetting,
): readonly string[] {
  const {fields, states} = setting.words.feedback;
  const told = publicSteps(history).flatMap(({type, text: said}): readonly Line[] =>
    said === undefined ? [] : [[`  ${states[type]}`, said]],
  );
  return [
    `${fields.published}${setting.words.colon}`,
    ...linesOf(
      [[`  ${fields.about}`, title ?? submission.about.title], [`  ${fields.text}`, text], ...told],
      setting,
    ),
  ];
}

function eventLines({type, on, text}: FeedbackEvent, {words}: CliSetting): readonly string[] {
  return [`  ${on} ${words.feedback.states[type]}`, ...(text === undefined ? [] : [`    ${text}`])];
}
