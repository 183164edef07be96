import {isAddress} from './route.js';

/** Our links and our forms do not leave the page; those that the page has put into a slot do what the page wants. */
export function stayHere(event: Event, control: Element): void {
  const isOurForm = event.type === 'submit' && control.getRootNode() === event.currentTarget;
  const isOurLink = control instanceof HTMLAnchorElement && isAddress(control.href);
  if (isOurForm || (isOurLink && event instanceof MouseEvent && isPlain(event))) event.preventDefault();
}

/** A click with a modifier key asks the browser for a new tab or window. */
function isPlain({ctrlKey, metaKey, shiftKey}: MouseEvent): boolean {
  return !(ctrlKey || metaKey || shiftKey);
}
