/** How long to work before the page may do something else, in ms: well below the 50 that make a task long. */
const stretch = 20;
/** Items between two looks at the clock. */
const stride = 100;

/** Does something with each item of a list, in steps between which the page stays responsive. */
export async function inSteps<T>(items: readonly T[], act: (item: T, index: number) => void): Promise<void> {
  let began = performance.now();
  for (let index = 0; index < items.length; index += stride) {
    items.slice(index, index + stride).forEach((item, offset) => act(item, index + offset));
    if (performance.now() - began > stretch) {
      await breath();
      began = performance.now();
    }
  }
}

/** Ends the current task, so that the page can react before the next. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
