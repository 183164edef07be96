import {absoluteAddress} from '../feed.address.js';
import type {JsonValue} from './parcel.js';
import {Submission, type SubmissionForm} from './submission.js';

/**
 * The submissions of one form on a page, by where they are sent and what they are about. A form that the page removes and creates anew, or
 * moves while it is sent, finds its submission as it was.
 */
export class Submissions<Receipt extends JsonValue> {
  private readonly form: SubmissionForm<Receipt>;
  private readonly byScope = new Map<string, Submission<Receipt>>();

  constructor(form: SubmissionForm<Receipt>) {
    this.form = form;
  }

  /**
   * @param action - Address of the service as the webmaster wrote it; an empty one is a form that cannot be sent.
   * @param about - What tells submissions to one address apart, for forms that are sent about many things.
   */
  at(action: string, about = ''): Submission<Receipt> {
    const address = action && absoluteAddress(action);
    const scope = about === '' ? address : `${address} ${about}`;
    const submission = this.byScope.get(scope) ?? new Submission(this.form, address, scope);
    this.byScope.set(scope, submission);
    return submission;
  }
}
