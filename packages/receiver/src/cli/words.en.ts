import {codeName, requestEventNamesEn} from '@zwgk/feed';

import {feedbackWordsEn} from './feedback.words.en.js';
import type {CliWords} from './words.js';

const stateName = (code: string): string => codeName(requestEventNamesEn, code) ?? code;

/** English. */
export const wordsEn: CliWords = {
  about: 'Receives requests for disclosure; clerks handle and answer them.',
  colon: ': ',
  headings: {},
  commands: {
    serve: 'start the receiver',
    conformance: 'test any service against the submission API; leaves records named 符合性测试',
    list: 'list requests',
    show: 'show a request, its steps and its deadlines',
    files: "save an applicant's files to a folder",
    steps: {
      accepted: 'accept: receipt is confirmed with the applicant (art. 31)',
      correctionAsked: 'ask once for what is missing (art. 30, within 7 working days of receipt)',
      corrected: 'record that the correction came: the time to reply starts anew',
      thirdPartyAsked: 'ask a third party (art. 32, 15 working days that do not count)',
      thirdPartyAnswered: 'record that the third party answered',
      extended: 'extend the time to reply (art. 33, by at most 20 working days, once)',
      replied: 'reply (art. 36)',
      withdrawn: 'withdrawn or abandoned',
    },
    export: 'export the register of requests (xlsx)',
    purge: 'remove requests closed longer ago than they may be kept',
    backup: 'back up, also while the receiver runs; what is written is encrypted and without keys',
    restore: 'restore a backup to an empty database',
    key: 'manage keys',
    newKey: 'add a new key to the key file; it encrypts once the receiver is restarted',
    reseal: 'encrypt everything with the new key; the old one may be removed then',
  },
  options: {
    help: 'show help',
    lang: 'language: zh or en',
    version: 'show the version',
    config: 'configuration file (or the variable ZWGK_CONFIG)',
    request: 'number or receipt code of the request',
    url: 'address of the service, for example http://localhost:8787/api/',
    state: 'only those in this state',
    full: 'show the whole identity number',
    on: 'day that counts by law, today if absent',
    until: 'day given, or new latest day of the reply; by rule if absent',
    note: 'what the applicant is told',
    type: 'type of reply',
    text: 'what the reply says',
    textFile: 'text file with what the reply says',
    remedy: 'ways to contest the reply; the statutory ones if absent',
    file: 'files of the reply',
    outFolder: 'folder to save to',
    outFile: 'file to write',
    yes: 'do it',
  },
  failures: {
    missingKey: (name) =>
      `The data is sealed with the key ${name}, which is not in the key file: check ZWGK_KEY_FILE, or add that line from your copy of the keys`,
    noDatabase: (reason) => `The database cannot be reached; check DATABASE_URL and the database: ${reason}`,
    cannotListen: (place, reason) => `Cannot listen at ${place}; check HOST and PORT: ${reason}`,
    noFile: (path, reason) =>
      `Cannot use ${path}; check that its folder is there, permissions and disk space: ${reason}`,
    unexpected: (message) => `Something went wrong: ${message}`,
    usage: {
      hint: 'See --help.',
      unknownOption: (name) => `There is no option ${name}`,
      unknownCommand: (name) => `There is no command ${name}`,
      missingArgument: (name) => `The argument ${name} is missing`,
      missingOption: (name) => `The option ${name} is missing`,
      missingValue: (name) => `${name} needs a value`,
      excess: 'Too many arguments',
    },
    badChoice: (option, value, choices) => `${option} cannot be "${value}"; it can be ${choices}`,
    badDay: (value) => `"${value}" is no date; write 2026-11-22`,
    badUrl: (value) => `"${value}" is no address; write http://localhost:8787/api/`,
    settings: {
      unreadable: (place) => `Cannot read ${place}`,
      notJson: (place) => `The configuration is no JSON: ${place}`,
      invalid: (place) => `Wrong in the configuration: ${place}`,
      noKey: (place) =>
        `There is no key. Production needs a key file named by ${place} (zwgk-receiver key new --out makes one)`,
      badKey: (place) => `The keys cannot be used: ${place}`,
      badPort: (place) => `${place} must be a whole number from 0 to 65535`,
      badDatabase: (place) => `${place} has to look like postgres://user:password@host/name`,
    },
    inUse: (folder) => `Another receiver uses this data folder: ${folder}`,
    portTaken: (port) => `Port ${port} is taken`,
    noRequest: (reference) => `There is no request ${reference}`,
    step: (mistake) => {
      switch (mistake.type) {
        case 'notNow':
          return `Its state is "${stateName(mistake.state)}". ${mistake.possible.length === 0 ? 'It is closed.' : `Possible now: ${mistake.possible.map(stateName).join(', ')}`}`;
        case 'onlyOnce':
          return mistake.step === 'extended'
            ? 'The time to reply is extended once only (art. 33)'
            : 'A correction is asked for once only (art. 30)';
        case 'beforeLast':
          return `The day cannot be before that of the last step, ${mistake.day}`;
        case 'inFuture':
          return `The day cannot be after today, ${mistake.today}`;
        case 'untilBefore':
          return `The day given cannot be before ${mistake.day}`;
        case 'untilTooLate':
          return `The latest day is ${mistake.latest} (art. 33: 20 working days)`;
      }
    },
    stale: 'Somebody else has just taken a step: look at the request again',
    noText: 'Say what the reply says with --text or --text-file',
    unreadable: (path) => `Cannot read ${path}`,
    unwritable: (path) => `Cannot write ${path}`,
    backup: {
      notEmpty: 'The database has records already; a backup is restored to an empty one',
      notBackup: 'This is no backup of a receiver',
      truncated: 'The backup is not whole; nothing was restored',
    },
    noKeyFile: 'The keys come from the variable ZWGK_KEYS: add a new key before the others there',
  },
  results: {
    listening: (address) => `The receiver runs: ${address}`,
    stopping: 'Stopping when what is under way has ended',
    demoKey: (file) =>
      `No key was given: using ${file}, for trials only. Production (NODE_ENV=production) refuses to start without one`,
    nothing: 'No requests',
    columns: ['No.', 'Received', 'State', 'Reply due', 'Applicant', 'Asks for'],
    done: (number, state) => `Request ${number}: ${state}`,
    until: (day) => `Until ${day}`,
    missed: (day, article) => `Note: the deadline of art. ${article}, ${day}, was missed; recorded as it was`,
    provisional: ' (provisional: holidays not announced yet)',
    exported: (count, path) => `Exported ${count} requests: ${path}`,
    saved: (path) => `Saved ${path}`,
    wouldPurge: (count, days) =>
      `${count} requests were closed more than ${days} days ago. Add --yes to remove them for good.`,
    purged: (count) => `Removed ${count} requests and their files`,
    backedUp: (rows, files, path) => `Backed up ${rows} rows and ${files} files: ${path}`,
    lostFiles: (ids) =>
      `The files of ${ids.length} attachments are not in files in the data folder, nor in the backup: ${ids.join(', ')}. Look for them in an earlier backup or on the disk.`,
    restored: (rows, files) => `Restored ${rows} rows and ${files} files`,
    restUnchecked:
      'Nothing else was checked: let this address say first what it takes (GET), see openapi.yaml.',
    firstKey: (file) =>
      `Wrote the key file ${file}. Make the user who runs the receiver its owner, and keep a copy apart from the backups: without it nothing opens`,
    keyAdded: (file) =>
      `Added a key to ${file}. Back the file up, restart the receiver, then run zwgk-receiver key apply`,
    resealed: (count, key) =>
      `Encrypted ${count} values with key ${key}; other keys may be removed (old backups still need theirs)`,
    defaultRemedy:
      '如对本答复不服，可以自收到本答复之日起60日内依法申请行政复议，或者自收到本答复之日起6个月内依法提起行政诉讼。',
  },
  fields: {
    code: 'Receipt code',
    received: 'Received',
    agency: 'Body',
    applicant: 'Applicant',
    identity: 'Proof of identity',
    creditCode: 'Unified social credit code',
    representative: 'Legal representative',
    contactPerson: 'Contact person',
    phone: 'Telephone',
    email: 'Email',
    address: 'Address',
    postcode: 'Postcode',
    fax: 'Fax',
    name: 'Information',
    docNumber: 'Document number',
    features: 'Other features',
    medium: 'Form',
    delivery: 'Delivery',
    assisted: 'Filled in by a clerk',
    attachments: 'Files',
    history: 'Steps',
    replyDue: 'Reply due',
    correctionDue: 'Correction to be asked by',
    thirdPartyDue: 'Third party answers by',
  },
  feedback: feedbackWordsEn,
};
