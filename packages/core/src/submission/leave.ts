/** Most bytes a browser sends on for a page that is gone. */
const keptAlive = 64 * 1024;

/** What is on its way. */
export interface OnItsWay {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Sees to what is on its way when its page is left. A small letter is sent once more, in a way that outlives the page:
 * its key makes that harmless. Otherwise the browser asks the resident whether to stay.
 */
export class LeaveGuard {
  private letter: OnItsWay | undefined;
  private isOn = false;

  /** Begins to watch, or goes on with another letter; without one the page should not be left at all. */
  watch(letter?: OnItsWay): void {
    this.letter = letter && fits(letter.body) ? letter : undefined;
    if (this.isOn) return;
    this.isOn = true;
    addEventListener('beforeunload', this.onBeforeUnload);
    addEventListener('pagehide', this.onPageHide);
  }

  /** Stops: a page with these listeners cannot always be kept for the back button. */
  stop(): void {
    this.isOn = false;
    this.letter = undefined;
    removeEventListener('beforeunload', this.onBeforeUnload);
    removeEventListener('pagehide', this.onPageHide);
  }

  private readonly onBeforeUnload = (event: BeforeUnloadEvent): void => {
    if (this.letter === undefined) event.preventDefault();
  };

  private readonly onPageHide = (): void => {
    const {letter} = this;
    if (letter === undefined) return;
    const {url, headers, body} = letter;
    try {
      fetch(url, {method: 'POST', headers, body, keepalive: true}).catch(() => undefined);
    } catch {
      // No `fetch` of the browser's own on this page: the answer of the first letter is lost, and that is told.
    }
  };
}

function fits(body: string): boolean {
  return new TextEncoder().encode(body).length <= keptAlive;
}
