/** Whether a key belongs to the writing of Chinese characters; Safari tells the last one by its code alone. */
export function isComposing({isComposing: is, keyCode}: KeyboardEvent): boolean {
  return is || keyCode === 229;
}

/** Keeps Enter from sending a form when it ends the writing of Chinese characters. */
export function keepComposing(event: Event): void {
  if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
  if (isComposing(event) && event.target instanceof HTMLInputElement) event.preventDefault();
}
