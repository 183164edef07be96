import type {BackupError} from '../clerk/backup.js';
import type {StepMistake, StepType} from '../clerk/step.js';
import type {SettingProblem} from '../config/settings.js';
import type {FeedbackWords} from './feedback.words.js';

/** What each command does and takes, in one language. */
export interface CommandWords {
  readonly serve: string;
  readonly conformance: string;
  readonly list: string;
  readonly show: string;
  readonly files: string;
  readonly steps: Readonly<Record<StepType, string>>;
  readonly export: string;
  readonly purge: string;
  readonly backup: string;
  readonly restore: string;
  readonly key: string;
  readonly newKey: string;
  readonly reseal: string;
}

/** What each option means. */
export interface OptionWords {
  readonly help: string;
  readonly lang: string;
  readonly version: string;
  readonly config: string;
  readonly request: string;
  readonly url: string;
  readonly state: string;
  readonly full: string;
  readonly on: string;
  readonly until: string;
  readonly note: string;
  readonly type: string;
  readonly text: string;
  readonly textFile: string;
  readonly remedy: string;
  readonly file: string;
  readonly outFolder: string;
  readonly outFile: string;
  readonly yes: string;
}

/** What can be wrong with a command line. */
export interface UsageWords {
  readonly hint: string;
  readonly unknownOption: (name: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingOption: (name: string) => string;
  readonly missingValue: (name: string) => string;
  readonly excess: string;
}

/** What can be wrong. */
export interface FailureWords {
  readonly missingKey: (name: string) => string;
  readonly noDatabase: (reason: string) => string;
  readonly cannotListen: (place: string, reason: string) => string;
  readonly noFile: (path: string, reason: string) => string;
  readonly unexpected: (message: string) => string;
  readonly usage: UsageWords;
  readonly badChoice: (option: string, value: string, choices: string) => string;
  readonly badDay: (value: string) => string;
  readonly badUrl: (value: string) => string;
  readonly settings: Readonly<Record<SettingProblem, (place: string) => string>>;
  readonly inUse: (folder: string) => string;
  readonly portTaken: (port: number) => string;
  readonly noRequest: (reference: string) => string;
  readonly step: (mistake: StepMistake) => string;
  readonly stale: string;
  readonly noText: string;
  readonly unreadable: (path: string) => string;
  readonly unwritable: (path: string) => string;
  readonly backup: Readonly<Record<BackupError['problem'], string>>;
  readonly noKeyFile: string;
}

/** What is told when something was done. */
export interface ResultWords {
  readonly listening: (address: string) => string;
  readonly stopping: string;
  readonly demoKey: (file: string) => string;
  readonly nothing: string;
  readonly columns: readonly [
    number: string,
    received: string,
    state: string,
    due: string,
    who: string,
    what: string,
  ];
  readonly done: (number: number, state: string) => string;
  readonly until: (day: string) => string;
  readonly missed: (day: string, article: number) => string;
  readonly provisional: string;
  readonly exported: (count: number, path: string) => string;
  readonly saved: (path: string) => string;
  readonly wouldPurge: (count: number, days: number) => string;
  readonly purged: (count: number) => string;
  readonly backedUp: (rows: number, files: number, path: string) => string;
  readonly lostFiles: (ids: readonly string[]) => string;
  readonly restored: (rows: number, files: number) => string;
  readonly restUnchecked: string;
  readonly firstKey: (file: string) => string;
  readonly keyAdded: (file: string) => string;
  readonly resealed: (count: number, key: string) => string;
  readonly defaultRemedy: string;
}

/** Headings of one request. */
export interface FieldWords {
  readonly code: string;
  readonly received: string;
  readonly agency: string;
  readonly applicant: string;
  readonly identity: string;
  readonly creditCode: string;
  readonly representative: string;
  readonly contactPerson: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly postcode: string;
  readonly fax: string;
  readonly name: string;
  readonly docNumber: string;
  readonly features: string;
  readonly medium: string;
  readonly delivery: string;
  readonly assisted: string;
  readonly attachments: string;
  readonly history: string;
  readonly replyDue: string;
  readonly correctionDue: string;
  readonly thirdPartyDue: string;
}

/** Every word of the command. */
export interface CliWords {
  readonly about: string;
  readonly colon: string;
  readonly headings: Readonly<Record<string, string>>;
  readonly commands: CommandWords;
  readonly options: OptionWords;
  readonly failures: FailureWords;
  readonly results: ResultWords;
  readonly fields: FieldWords;
  readonly feedback: FeedbackWords;
}
