import type {SendingWords} from './sending.zh-hans.js';

export const sendingEn: SendingWords = {
  sending: {
    preparing: 'Connecting…',
    sending: 'Sending; please keep the page open',
    file: (name) => `Uploading ${name}`,
    progress: 'Progress of the upload',
    confirming: 'Checking whether it has arrived…',
    confirmingNext: 'There was no answer; we check under the same number, so nothing is sent twice.',
    inProgress: 'The service is working on it; please wait',
    wait: (seconds) => `Please wait ${seconds} s`,
    waitNext: 'The service asks to wait after many tries; what you wrote is still here.',
    handedOver: 'Handed over to this website',
    handedOverNext: 'The website sends it; please follow its instructions.',
    mayHaveArrived: 'An earlier version may have arrived. ',
    retry: 'Try again',
    confirm: 'Check again',
    edit: 'Back to the form',
    anew: 'Send the changed form',
  },
  problems: {
    offline: [
      'No network: not sent',
      'What you wrote is still here. Send it again once you are online; nothing is sent by itself.',
    ],
    unreachable: ['Not sent; nothing is lost', 'The service cannot be reached. Please try again later.'],
    notService: [
      'Not sent; nothing is lost',
      'The service does not answer as it should; the network may want you to sign in first.',
    ],
    notTaken: ['Not open online yet', 'The service does not take it. Please use another way, or phone.'],
    maintenance: [
      'Service under maintenance',
      'Not sent; what you wrote is still here. Please try again later.',
    ],
    lost: [
      'No receipt: not confirmed',
      'It may have arrived. “Check again” uses the same number, so nothing is sent twice.',
    ],
    timeout: [
      'Timed out, not confirmed',
      'It may have arrived. “Check again” sends nothing twice; you can also phone.',
    ],
    busy: ['Busy: not confirmed', '“Check again” sends nothing twice.'],
    invalidAnswer: [
      'No valid receipt yet',
      'The answer is incomplete and proves nothing. “Check again” sends nothing twice.',
    ],
    invalid: ['Some fields need mending', 'Not sent. Please change what is named and send again.'],
    keyReused: ['Changed: please confirm', 'If the earlier version has arrived, this will be a second one.'],
    tooLarge: ['File too large: not sent', 'Please make it smaller; everything else is still here.'],
    unsupported: ['A file is of a wrong kind', 'Please use JPG, PNG or PDF; everything else is still here.'],
    signedOut: [
      'Please reload the page',
      'It was open too long. What you wrote is kept; how to reach you has to be written again.',
    ],
    tooMany: ['Please wait a little', 'What you wrote is still here; try again later.'],
    refused: ['The service refused it', 'Not sent. Please use another way, or phone.'],
    unreadableFile: [
      'A file cannot be read',
      'It may have been moved or deleted. Please remove it and choose it again.',
    ],
    interrupted: [
      'Earlier try was cut off',
      'It may have arrived. What you wrote is still here; sending it again uses the same number and makes no second one.',
    ],
  },
  fileAtFault: (name) => `File: ${name}`,
  serverSays: (text) => `The service says: ${text}`,
};
