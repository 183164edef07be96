import type {Receipt, RequestSubmission} from '@zwgk/feed/submission';

/** What a page that sends a request itself is given when it asks for it. Personal: it belongs in no log and no analytics. */
export interface EntrustedRequest {
  /** The request as the submission API wants it; `attachments` is missing, because no file has been uploaded. */
  readonly request: RequestSubmission;
  /** Files to send along, with what each is for. */
  readonly files: readonly {readonly file: File; readonly purpose: 'identity'}[];
  /** Ends the form: shows this receipt. */
  readonly receive: (receipt: Receipt) => void;
}

/**
 * A resident wants to send a request for disclosure (依申请公开).
 *
 * A page that sends it itself calls `preventDefault()` and then `entrust()`. The detail is without personal data: who
 * listens to all events of a page learns nothing about the applicant.
 */
export class RequestSubmitEvent extends CustomEvent<{readonly agency: string}> {
  /** Hands the whole request over. */
  readonly entrust: () => EntrustedRequest;

  /** @param agency - Name of the body the request is addressed to. */
  constructor(agency: string, entrust: () => EntrustedRequest) {
    super('zwgk-request-submit', {bubbles: true, composed: true, cancelable: true, detail: {agency}});
    this.entrust = entrust;
  }
}

/** A request was received: the service has given a receipt. Its code is not told, because it opens the request's status. */
export class RequestSubmittedEvent extends CustomEvent<{
  readonly agency: string;
  /** Instant by the service's clock. */
  readonly receivedAt: string;
}> {
  constructor(agency: string, receivedAt: string) {
    super('zwgk-request-submitted', {bubbles: true, composed: true, detail: {agency, receivedAt}});
  }
}

declare global {
  interface HTMLElementEventMap {
    'zwgk-request-submit': RequestSubmitEvent;
    'zwgk-request-submitted': RequestSubmittedEvent;
  }
}
