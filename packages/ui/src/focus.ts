import type {LitElement, ReactiveController} from 'lit';

/** Sends the focus to where a resident has gone, once that has been drawn. */
export class Focus implements ReactiveController {
  private next: readonly string[] = [];
  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  /** Whether there is somewhere to go. */
  get isSet(): boolean {
    return this.next.length > 0;
  }

  /** Goes to the first of these ids that is drawn. */
  send(...ids: readonly string[]): void {
    this.next = ids;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const {renderRoot} = this.host;
    for (const id of this.next) {
      const target = renderRoot.querySelector<HTMLElement>(`#${id}`);
      if (target === null) continue;
      this.next = [];
      // What is folded away cannot have the focus.
      target.closest('details')?.setAttribute('open', '');
      // What a field is called is seen before the field is.
      (target.closest('.field, fieldset, .consent') ?? target).scrollIntoView({block: 'nearest'});
      target.focus({preventScroll: true});
      return;
    }
  }
}
