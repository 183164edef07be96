import type {Listing, ListRow} from '@zwgk/feed';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Official names offered beside the exact result of everyday words or pinyin initials. */
export class Offers implements ReactiveController {
  private asked = '';
  private names: readonly string[] = [];
  private run = new AbortController();
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.run.abort();
    this.asked = '';
  }

  /** Names for these words, as far as they have come; never the words themselves. */
  namesFor(words: string): readonly string[] {
    return words === this.asked ? this.names.filter((name) => name !== words) : [];
  }

  /** Asks a list for names, once. An offer that cannot be had is none. */
  ask(listing: Listing<ListRow, unknown>, words: string): void {
    if (words === this.asked || listing.offers === undefined) return;
    this.run.abort();
    this.run = new AbortController();
    this.asked = words;
    this.names = [];
    const {signal} = this.run;
    listing.offers(words, signal).then(
      (names) => {
        if (signal.aborted || names.length === 0) return;
        this.names = names;
        this.host.requestUpdate();
      },
      () => undefined,
    );
  }
}
