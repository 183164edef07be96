/**
 * Keeps keys pressed inside our elements from the page's scripts. Old sites cancel Backspace, Enter or every key unless
 * `event.target` is an input, and from outside a shadow root the target of every event is the element around it.
 *
 * The event ends at the window, before it reaches the page; a copy that cannot leave the shadow root goes on inside, and
 * if our own handlers cancel the copy, the event is cancelled too.
 */
for (const type of ['keydown', 'keypress', 'keyup'] as const) window.addEventListener(type, onKey, true);

/** What anti-copy scripts refuse everywhere but in inputs, so that nobody could click into our fields or paste there. */
const refused = ['mousedown', 'selectstart', 'contextmenu', 'copy', 'cut', 'paste'];
for (const type of refused) window.addEventListener(type, onHand, true);

/** None of our own handlers needs these: the browser does with them what it does in any field. */
function onHand(event: Event): void {
  const [target] = event.composedPath();
  if (target instanceof Element && 'value' in target && isOurs(target)) event.stopImmediatePropagation();
}

function onKey(event: KeyboardEvent): void {
  const [target] = event.composedPath();
  if (!(target instanceof Element) || !isOurs(target) || isShortcut(event, target)) return;
  event.stopImmediatePropagation();
  const {type, key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey} = event;
  const modifiers = {ctrlKey, shiftKey, altKey, metaKey};
  const kept = {key, code, location, repeat, isComposing, ...modifiers, bubbles: true, cancelable: true};
  if (!target.dispatchEvent(new KeyboardEvent(type, kept))) event.preventDefault();
}

function isOurs(target: Element): boolean {
  const root = target.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.startsWith('zwgk-');
}

/** Shortcuts of the page, for example those of a read-aloud plug-in, work everywhere but in our fields. */
function isShortcut({ctrlKey, altKey, metaKey}: KeyboardEvent, target: Element): boolean {
  return (ctrlKey || altKey || metaKey) && !('value' in target);
}

// A module, although it gives nothing.
export {};
