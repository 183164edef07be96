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

declare global {
  interface HTMLElementEventMap {
    'zwgk-matter-open': MatterOpenEvent;
  }
}
