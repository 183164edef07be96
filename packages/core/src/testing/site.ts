/** Files of a site, by path; a text is sent as it is. */
export type SiteFiles = Readonly<Record<string, unknown>>;

/** A site that answers a page's requests without a server, and remembers what it was asked for. */
export class Site {
  /** Paths in the order in which they were asked for. */
  readonly asked: string[] = [];
  /** What is there now; what is not, answers 404. */
  files: SiteFiles;
  /** Path of a file that never comes. */
  held = '';

  private readonly open = XMLHttpRequest.prototype.open;
  private readonly send = XMLHttpRequest.prototype.send;

  constructor(files: SiteFiles) {
    this.files = files;
    const answer = (url: string | URL): string | undefined => this.answer(url);
    const holds = (): string => this.held;
    const isHeld = new WeakMap<XMLHttpRequest, boolean>();
    const {open, send} = this;
    XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, method: string, url: string | URL) {
      isHeld.set(this, new URL(url, location.href).pathname === holds());
      open.call(this, method, answer(url) ?? url, true);
    };
    XMLHttpRequest.prototype.send = function (this: XMLHttpRequest) {
      if (isHeld.get(this) !== true) send.call(this);
    };
  }

  /** Gives the page its own requests back. */
  close(): void {
    XMLHttpRequest.prototype.open = this.open;
    XMLHttpRequest.prototype.send = this.send;
  }

  private answer(url: string | URL): string | undefined {
    const {pathname} = new URL(url, location.href);
    this.asked.push(pathname);
    const file = this.files[pathname];
    if (file === undefined) return undefined;
    return URL.createObjectURL(new Blob([typeof file === 'string' ? file : JSON.stringify(file)]));
  }
}
