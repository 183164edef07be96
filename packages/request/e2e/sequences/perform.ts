import type {Act, Told} from './act.js';

type Maybe<T> = T | Promise<T>;

/** What a resident can do on a page; what cannot be done there and then is left undone. */
export interface Resident {
  /** Types into a field; resolves with whether that could be done. */
  type(field: 'name' | 'features', text: string): Maybe<boolean>;
  /** Whether sending now means to send besides what has arrived. */
  isBesides(): boolean;
  /** Sends; resolves with whether that began a draft of its own, as the resident wanted. */
  submit(): Promise<boolean>;
  retry(): Promise<void>;
  /** Takes back what an earlier visit has left. */
  restore(): Maybe<void>;
  /** Begins another request where there is a receipt; resolves with whether there was one. */
  startOver(): Maybe<boolean>;
  /** Waits until nothing is on its way. */
  settle(): Promise<void>;
  /** Everything that can be read on the screen or in the draft. */
  read(): Maybe<string>;
  /** Whether there is a receipt. */
  isReceived(): boolean;
}

/** A tab of a browser with the page of a resident in it. */
export interface Tab {
  /** What the page in the tab now lets one do. */
  readonly resident: () => Resident;
  reload(): Promise<void>;
  /** Leaves for another page and comes back. */
  back(): Promise<void>;
  /** Ends the page without a farewell, and opens it again. */
  crash(): Promise<void>;
  /** How many times as long as the client alone the page takes to send. */
  readonly slowness?: number;
  /** Has the next requests of the page meet faults. */
  spoil(faults: readonly string[]): Promise<unknown>;
}

/** Does what a resident does, and what happens to them, one after another, and tells what has come of it. */
export async function perform(acts: readonly Act[], tab: Tab): Promise<Told> {
  const typed: string[] = [];
  let drafts = 1;

  async function act(each: Act): Promise<unknown> {
    const resident = tab.resident();
    switch (each.type) {
      case 'type': {
        const text = `‹${typed.length}›`;
        return (await resident.type(each.field, text)) && typed.push(text);
      }
      case 'submit':
        await tab.spoil(each.faults);
        return (await resident.submit()) && drafts++;
      case 'retry':
        await tab.spoil(each.faults);
        return resident.retry();
      case 'reload':
      case 'crash':
        await tab.spoil(each.faults);
        if (each.isSending) {
          if (resident.isBesides()) drafts++;
          // Who has left does not see how it ends.
          resident.submit().catch(() => undefined);
        }
        await new Promise((resolve) => setTimeout(resolve, each.after * (tab.slowness ?? 1)));
        return tab[each.type]();
      case 'back':
        return tab.back();
      case 'restore':
        return resident.restore();
      case 'startOver':
        return (await resident.startOver()) && drafts++;
    }
  }

  for (const each of acts) await act(each);
  const resident = tab.resident();
  await resident.settle();
  return {typed, drafts, reads: await resident.read(), isReceived: resident.isReceived()};
}
