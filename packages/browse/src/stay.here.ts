import {isAddress} from './route.js';

/** Our links and our forms do not leave the page. */
export function stayHere(event: Event, control: Element): void {
  const isOurLink = control instanceof HTMLAnchorElement && isAddress(control.href);
  if (event.type === 'submit' || (isOurLink && event instanceof MouseEvent && isPlain(event)))
    event.preventDefault();
}

/** A click with a modifier key asks the browser for a new tab or window. */
function isPlain({ctrlKey, metaKey, shiftKey}: MouseEvent): boolean {
  return !(ctrlKey || metaKey || shiftKey);
}
