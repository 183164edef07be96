import type {RequestSendingWords} from './request-sending.zh-hans.js';
import {sendingEn} from './sending.en.js';

export const requestSendingEn: RequestSendingWords = {
  ...sendingEn,
  problems: {
    ...sendingEn.problems,
    maintenance: [
      'Service under maintenance',
      'Not sent. You can fill in and print the form, and send it afterwards.',
    ],
    keyReused: [
      'Changed: please confirm',
      'If the earlier version has arrived, this will be a second request.',
    ],
    signedOut: [
      'Please reload the page',
      'It was open too long. What you ask for is kept; personal data has to be written again.',
    ],
    refused: ['The request was refused', 'Not sent. Please ask in another way, or phone.'],
    interrupted: [
      'Earlier try was cut off',
      'It may have arrived. Please check by receipt code or telephone before sending again.',
    ],
  },
  limit: (size) => `Each file up to ${size}`,
  receipt: {
    title: 'Your request has been received',
    code: 'Receipt code',
    keep: 'Keep the code: only with it you can see progress and reply. If it is lost, phone the body.',
    receivedAt: 'Received by the service',
    agency: 'Public body',
    print: 'Print receipt',
    copy: 'Copy code',
    copied: 'Copied',
    byHand: 'The browser does not let us copy; the code is selected, please copy it yourself',
    save: 'Save as file',
    saved: 'Saved as a file',
    file: 'Receipt of a request for government information',
    status: 'See progress',
    again: 'Another request',
    next: 'Next applicant',
  },
};
