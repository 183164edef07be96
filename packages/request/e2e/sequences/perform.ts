import type {Act, Told} from './act.js';
import type {Resident} from './resident.page.js';

/** A tab of a browser with the page of a resident in it. */
export interface Tab {
  /** What the page in the tab now lets one do. */
  readonly resident: () => Resident;
  reload(): Promise<void>;
  /** Leaves for another page and comes back. */
  back(): Promise<void>;
  /** Ends the page without a farewell, and opens it again. */
  crash(): Promise<void>;
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
        return resident.type(each.field, text) && typed.push(text);
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
          void resident.submit();
        }
        await new Promise((resolve) => setTimeout(resolve, each.after));
        return tab[each.type]();
      case 'back':
        return tab.back();
      case 'restore':
        return resident.restore();
      case 'startOver':
        return resident.startOver() && drafts++;
    }
  }

  for (const each of acts) await act(each);
  const resident = tab.resident();
  await resident.settle();
  return {typed, drafts, reads: resident.read(), state: resident.state()};
}
