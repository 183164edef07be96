import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {JsonValue} from './parcel.js';
import type {Submission} from './submission.js';
import type {SubmissionState} from './submission.state.js';

/** Follows for a host the submission of its form: the one of an address, and another when the form is sent elsewhere. */
export class SubmissionFollower<Receipt extends JsonValue> implements ReactiveController {
  private known: Submission<Receipt>;
  private unsubscribe: (() => void) | undefined;
  private readonly onChange: (state: SubmissionState<Receipt>, isNew: boolean) => void;

  /**
   * @param onChange - Told after every change of the submission's state; `isNew` when it is of another type than before, and
   *   not the same with other numbers.
   */
  constructor(
    host: ReactiveControllerHost,
    first: Submission<Receipt>,
    onChange: (state: SubmissionState<Receipt>, isNew: boolean) => void,
  ) {
    this.known = first;
    this.onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    this.follow(this.known);
  }

  hostDisconnected(): void {
    this.unsubscribe?.();
    this.unsubscribe = undefined;
  }

  /** The submission that is followed now. */
  get submission(): Submission<Receipt> {
    return this.known;
  }

  /** Follows another from now on. */
  follow(submission: Submission<Receipt>): void {
    this.unsubscribe?.();
    this.known = submission;
    let before = submission.state.type;
    this.unsubscribe = submission.subscribe(() => {
      const {state} = submission;
      const isNew = state.type !== before;
      before = state.type;
      this.onChange(state, isNew);
    });
  }
}
