/** A resident wants to open what the widget shows; a page that opens it itself calls `preventDefault()`. */
export class FeedbackOpenEvent extends CustomEvent<{readonly url: string}> {
  constructor(url: string) {
    super('zwgk-feedback-open', {bubbles: true, composed: true, cancelable: true, detail: {url}});
  }
}

declare global {
  interface HTMLElementEventMap {
    'zwgk-feedback-open': FeedbackOpenEvent;
  }
}
