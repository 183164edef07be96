/** A widget a button of which can be pressed. */
interface Pressed {
  readonly root: ShadowRoot;
  readonly press: (label: string) => unknown;
}

/** The sheet that comes out of the printer when a button is pressed. */
export async function printed(widget: Pressed, label: string): Promise<Document> {
  const paper = new Promise<Document>((resolve) => {
    const onLoad = ({target}: Event): void => {
      if (!(target instanceof HTMLIFrameElement)) return;
      const {contentWindow: printer, contentDocument: sheet} = target;
      if (printer === null || sheet === null) return;
      printer.print = () => resolve(sheet);
    };
    widget.root.addEventListener('load', onLoad, {capture: true, once: true});
  });
  await widget.press(label);
  return paper;
}
