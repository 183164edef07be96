import {absoluteAddress} from '../feed.address.js';
import type {JsonValue} from './parcel.js';
import {Submission, type SubmissionForm} from './submission.js';

/**
 * The submissions of one form on a page, by where they are sent. A form that the page removes and creates anew, or
 * moves while it is sent, finds its submission as it was.
 */
export class Submissions<Receipt extends JsonValue> {
  private readonly form: SubmissionForm<Receipt>;
  private readonly byAction = new Map<string, Submission<Receipt>>();

  constructor(form: SubmissionForm<Receipt>) {
    this.form = form;
  }

  /** @param action - Address of the service as the webmaster wrote it; an empty one is a form that cannot be sent. */
  at(action: string): Submission<Receipt> {
    const address = action && absoluteAddress(action);
    const submission = this.byAction.get(address) ?? new Submission(this.form, address);
    this.byAction.set(address, submission);
    return submission;
  }
}
