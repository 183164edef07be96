import type {FeedState, PartName} from '@zwgk/core';
import type {ReplyFile, RequestStatus} from '@zwgk/feed/submission';
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

/** What the status of a request is drawn from. */
export interface Found {
  readonly scene: StatusScene;
  readonly status: RequestStatus;
  readonly receiptCode: string;
  readonly host: StatusHost;
  readonly need: (part: PartName) => void;
  /** How far a file is; `undefined` before anyone wants it. */
  readonly fileState: (file: ReplyFile) => FileState | undefined;
  readonly save: (file: ReplyFile) => void;
  readonly clear: () => void;
}
