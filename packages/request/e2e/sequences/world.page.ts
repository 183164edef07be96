/* Runs what a resident does, and what happens to them, in a frame whose page can be reloaded, left and killed. */
import type {Act, Told} from './act.js';
import {perform, type Resident, type Tab} from './perform.js';
import {WidgetResident} from './widget.resident.js';

/** Pages with the client alone, and with the form. */
const places = {
  client: (name: string) => `/resident?${name}`,
  widget: (name: string) => `/page?${new URLSearchParams({action: `/api/${name}`}).toString()}`,
};

async function run(name: string, acts: readonly Act[], at: keyof typeof places): Promise<Told> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 800px; height: 700px';
  let resident: Resident;
  /** A turn later than the event, for a page left before that leaves nothing to come back to. */
  const loads = (): Promise<void> => new Promise((resolve) => (frame.onload = () => setTimeout(resolve)));
  const arrive = async (load: () => void): Promise<void> => {
    const loaded = loads();
    load();
    await loaded;
    if (at === 'client') resident = Reflect.get(frame.contentWindow ?? {}, 'resident') as Resident;
    else if (frame.contentDocument) resident = await WidgetResident.at(frame.contentDocument);
  };
  const open = (): Promise<void> =>
    arrive(() => {
      frame.src = places[at](name);
      document.body.append(frame);
    });
  const tab: Tab = {
    resident: () => resident,
    slowness: at === 'client' ? 1 : 100,
    spoil: (faults) => fetch(`/spoil/${name}/requests?fault=${faults.join(',')}`),
    reload: () => arrive(() => frame.contentWindow?.location.reload()),
    back: async () => {
      const leaves = loads();
      frame.contentWindow?.location.assign('/blank');
      await leaves;
      await arrive(() => history.back());
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
