/** Whom a resident is about to reach, and how. */
export interface InterpreterContact {
  /** Id of the policy the question is about. */
  readonly policy: string;
  /** Body that explains it (解读机构), in the feed's words. */
  readonly agency?: string;
  /** Person who explains it (解读人). */
  readonly name?: string;
  /** `tel:` or `mailto:` address that was chosen. */
  readonly url: string;
}

/**
 * A resident wants to reach who explains a policy (解读人): pressed a telephone number or an e-mail address.
 *
 * A page that does it its own way, for example by a form or an online desk, calls `preventDefault()`.
 */
export class InterpreterContactEvent extends CustomEvent<InterpreterContact> {
  constructor(detail: InterpreterContact) {
    super('zwgk-interpreter-contact', {bubbles: true, composed: true, cancelable: true, detail});
  }
}

/** Which policy a resident wants to read, as far as the feed tells. */
export interface OpenedPolicy {
  readonly id?: string;
  /** Its number (文号). */
  readonly docNumber?: string;
}

/**
 * A resident wants to read another policy: what replaced the one shown, or what it replaced.
 *
 * A page that opens it itself calls `preventDefault()`.
 */
export class PolicyOpenEvent extends CustomEvent<OpenedPolicy> {
  constructor(detail: OpenedPolicy) {
    super('zwgk-policy-open', {bubbles: true, composed: true, cancelable: true, detail});
  }
}

/** What a resident wants to share. */
export interface SharedPolicy {
  readonly id: string;
  readonly title: string;
  /** Where the policy is read. */
  readonly url: string;
}

/** A resident wants to share a policy; how it is shared, and whether at all, is the page's business. */
export class PolicyShareEvent extends CustomEvent<SharedPolicy> {
  constructor(detail: SharedPolicy) {
    super('zwgk-policy-share', {bubbles: true, composed: true, detail});
  }
}

declare global {
  interface HTMLElementEventMap {
    'zwgk-interpreter-contact': InterpreterContactEvent;
    'zwgk-policy-open': PolicyOpenEvent;
    'zwgk-policy-share': PolicyShareEvent;
  }
}
