/* Runs what a resident does, and what happens to them, in a frame whose page can be reloaded, left and killed. */
import type {Act, Told} from './act.js';
import {perform, type Tab} from './perform.js';
import type {Resident} from './resident.page.js';

async function run(name: string, acts: readonly Act[]): Promise<Told> {
  const frame = document.createElement('iframe');
  /** A turn later than the event, for a page left before that leaves nothing to come back to. */
  const loads = (): Promise<void> => new Promise((resolve) => (frame.onload = () => setTimeout(resolve)));
  const open = async (): Promise<void> => {
    const done = loads();
    frame.src = `/resident?${name}`;
    document.body.append(frame);
    await done;
  };
  const tab: Tab = {
    resident: () => Reflect.get(frame.contentWindow ?? {}, 'resident') as Resident,
    spoil: (faults) => fetch(`/spoil/${name}/requests?fault=${faults.join(',')}`),
    reload: async () => {
      const done = loads();
      frame.contentWindow?.location.reload();
      await done;
    },
    back: async () => {
      const leaves = loads();
      frame.contentWindow?.location.assign('/blank');
      await leaves;
      const returns = loads();
      history.back();
      await returns;
    },
    crash: async () => {
      // What crashes sends nothing on.
      if (frame.contentWindow) Object.assign(frame.contentWindow, {fetch: undefined});
      frame.remove();
      await open();
    },
  };
  await open();
  const told = await perform(acts, tab);
  frame.remove();
  sessionStorage.clear();
  return told;
}

Object.assign(window, {run});
