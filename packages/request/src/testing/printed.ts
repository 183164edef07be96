import {printedOn} from '@zwgk/tooling/shown-widget.js';

/** A widget a button of which can be pressed. */
interface Pressed {
  readonly root: ShadowRoot;
  readonly press: (label: string) => unknown;
}

/** The sheet that comes out of the printer when a button is pressed. */
export function printed(widget: Pressed, label: string): Promise<Document> {
  return printedOn(widget.root, () => widget.press(label));
}
