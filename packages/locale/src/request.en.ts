import type {RequestWords} from './request.zh-hans.js';

export const requestEn: RequestWords = {
  title: 'Request for government information',
  intro:
    'Information that has not been published can be requested by law. We ask only what the regulation asks, and never what for.',
  steps: {
    information: 'Information',
    agency: 'Public body',
    delivery: 'How to receive it',
    applicant: 'Applicant',
    review: 'Check and send',
  },
  stepOf: (step, steps) => `Step ${step} of ${steps}`,
  progress: 'Progress',
  done: 'filled in',
  optional: 'optional',
  informationLead: 'Fill in at least one of these; the more precise, the easier it is to find.',
  fields: {
    informationName: {
      label: 'Name of the information',
      hint: 'For example: payments of the old-age allowance in 2025',
      reason: 'The body searches by name. If you do not know the exact one, write roughly what it is.',
    },
    docNumber: {
      label: 'Document number',
      hint: 'For example: No. 12 of 2025 of the county office; leave empty if unknown',
      reason: 'With the document number it is found fastest and without mistake.',
    },
    features: {
      label: 'Other features',
      hint: 'For example: time, place, department, subject',
      reason: 'They help to find what name and number do not tell.',
    },
  },
  why: 'Why we ask',
  basis: {
    paragraph1: 'Basis: Regulation on the Disclosure of Government Information, art. 29, para. 1',
    item1: 'Basis: Regulation on the Disclosure of Government Information, art. 29, para. 2 (1)',
    item2: 'Basis: Regulation on the Disclosure of Government Information, art. 29, para. 2 (2)',
    item3: 'Basis: Regulation on the Disclosure of Government Information, art. 29, para. 2 (3)',
  },
  next: 'Next',
  complaint: 'A complaint, a report, a petition, or a question?',
  complaintNext:
    'These are not requests for information (art. 39 of the regulation); they are dealt with faster here:',
  hotline: 'Government service hotline 12345',
  petition: 'Petitions: at the county’s reception office, or ask 12345 how to petition online',
  ways: 'Prefer not to do this online? Other ways',
  lost: 'The next steps could not be loaded',
  lostNext: 'What you wrote is still here; please check the network and try again',
};
