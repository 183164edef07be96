import type {Page} from 'playwright-core';

/** Where an element of the widget stands: its kind and its box. */
export type Box = readonly [kind: string, x: number, y: number, width: number, height: number];

/** Begins to note what moves without anybody having asked for it. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: number[] = [];
    Object.assign(window, {noted});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) noted.push(Number(entry.value));
    }).observe({type: 'layout-shift', buffered: true});
  });
}

/** Scores of the layout shifts so far, once the browser has painted what it knows. */
export async function shifts(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return 'noted' in window && Array.isArray(window.noted) ? window.noted : [Number.NaN];
  });
}

/** Every element residents see of the widget, and what stands below it. */
export async function boxes(page: Page): Promise<readonly Box[]> {
  return page.evaluate(() => {
    const sections =
      document.querySelector('zwgk-catalog')?.shadowRoot?.querySelectorAll('section[lang]') ?? [];
    const shown = [...sections].filter((section) => section.clientHeight > 0);
    const below = document.querySelector('#below');
    return [
      ...shown.flatMap((section) => [section, ...section.querySelectorAll('*')]),
      ...(below ? [below] : []),
    ].map((element) => {
      const {x, y, width, height} = element.getBoundingClientRect();
      return [element.localName, x, y, width, height] as const;
    });
  });
}

/** What stands elsewhere than before, by more than the rounding of a text's width. */
export function moved(
  before: readonly Box[],
  after: readonly Box[],
): readonly (readonly [Box | undefined, Box | undefined])[] {
  const isSame = ([kind, ...place]: Box, [otherKind, ...otherPlace]: Box): boolean =>
    kind === otherKind && place.every((value, i) => Math.abs(value - (otherPlace[i] ?? Number.NaN)) < 0.1);
  return Array.from(
    {length: Math.max(before.length, after.length)},
    (_, i) => [before[i], after[i]] as const,
  ).filter(([one, other]) => one === undefined || other === undefined || !isSame(one, other));
}

/** Keeps the answer to a request back until it is released. */
export async function hold(page: Page, url: string): Promise<{readonly release: () => void}> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(url, async (route) => {
    await released;
    await route.continue();
  });
  return {release};
}

/** Waits until the widget shows itself in the place of its snapshot. */
export async function adopted(page: Page): Promise<void> {
  await page.locator('zwgk-catalog #snapshot').waitFor({state: 'detached'});
}

/** Lets the time pass after which nobody should wait for a script any more. */
export async function losePatience(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.querySelector('zwgk-catalog')?.shadowRoot;
    for (const animation of root?.getAnimations() ?? []) animation.finish();
  });
}
