/**
 * A resident wants to read a matter (公开事项).
 *
 * A page that shows matters itself calls `preventDefault()`.
 */
export class MatterOpenEvent extends CustomEvent<{readonly id: string}> {
  constructor(id: string) {
    super('zwgk-matter-open', {bubbles: true, composed: true, cancelable: true, detail: {id}});
  }
}

/**
 * A resident wants to read a document (公开信息).
 *
 * A page that shows documents itself calls `preventDefault()`.
 */
export class DocumentOpenEvent extends CustomEvent<{readonly id: string}> {
  constructor(id: string) {
    super('zwgk-document-open', {bubbles: true, composed: true, cancelable: true, detail: {id}});
  }
}

/** What a resident wants to ask for. */
export interface RequestedMatter {
  /** Id of the matter. */
  readonly matter: string;
  /** Its name. */
  readonly title: string;
  /** Id of the body that discloses it, where the feed knows the body. */
  readonly agency?: string;
}

/**
 * A resident wants to request the disclosure (依申请公开) of what a matter lacks.
 *
 * A page that has a form of its own calls `preventDefault()`; the address in `request-url` is then not followed.
 */
export class RequestOpenEvent extends CustomEvent<RequestedMatter> {
  constructor(detail: RequestedMatter) {
    super('zwgk-request-open', {bubbles: true, composed: true, cancelable: true, detail});
  }
}

declare global {
  interface HTMLElementEventMap {
    'zwgk-matter-open': MatterOpenEvent;
    'zwgk-document-open': DocumentOpenEvent;
    'zwgk-request-open': RequestOpenEvent;
  }
}
