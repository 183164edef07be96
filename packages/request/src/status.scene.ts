import type {FeedState, PartName} from '@zwgk/core';
import type {FeedbackStatus, ReplyFile, RequestStatus} from '@zwgk/feed/submission';
import type {Language} from '@zwgk/locale';
import type {LitElement} from 'lit';

/** The widget, as far as its parts know it. */
export interface StatusHost extends LitElement {
  readonly action: string;
  readonly headingLevel: number;
}

/** What everything is drawn from. */
export interface StatusScene {
  readonly language: Language;
  readonly feed: FeedState;
}

/** How far the download of a file is. */
export type FileState = 'loading' | 'saved' | 'failed';

/** What everything found is drawn from. */
export interface FoundPage {
  readonly scene: StatusScene;
  readonly receiptCode: string;
  readonly host: StatusHost;
  readonly need: (part: PartName) => void;
  readonly clear: () => void;
}

/** What the status of feedback is drawn from. */
export interface FoundFeedback extends FoundPage {
  readonly status: FeedbackStatus;
}

/** What the status of a request is drawn from. */
export interface FoundRequest extends FoundPage {
  readonly status: RequestStatus;
  /** How far a file is; `undefined` before anyone wants it. */
  readonly fileState: (file: ReplyFile) => FileState | undefined;
  readonly save: (file: ReplyFile) => void;
}
