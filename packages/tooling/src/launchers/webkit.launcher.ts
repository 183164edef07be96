import {type ChildProcess, spawn} from 'node:child_process';
import type {BrowserLauncher} from '@web/test-runner';

import type {CommandPage} from './page.js';
import {freePort} from './port.js';
import {openSession, type WebDriverSession} from './webdriver.client.js';
import {keyboardOf} from './webkit.keys.js';

/** WebKitGTK with everything it needs, once started. */
interface Running {
  readonly session: WebDriverSession;
  readonly processes: readonly ChildProcess[];
}

/** Runs tests in Debian's WebKitGTK, on a display nobody sees; one page at a time. */
export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKitGTK';
  /** See {@link CommandPage}. */
  readonly type = 'puppeteer';
  readonly concurrency = 1;
  private readonly active = new Map<string, string>();
  private running: Running | undefined;
  private readonly executable: string;

  constructor(executable: string) {
    this.executable = executable;
  }

  async startSession(id: string, url: string): Promise<void> {
    this.running ??= await startWebKit(this.executable);
    this.active.set(id, url);
    await this.running.session.open(url);
  }

  isActive(id: string): boolean {
    return this.active.has(id);
  }

  getBrowserUrl(id: string): string | undefined {
    return this.active.get(id);
  }

  async stopSession(id: string): Promise<object> {
    this.active.delete(id);
    await this.session().open('about:blank');
    return {};
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error('WebKitGTK has no debug session here; use chromium.'));
  }

  async stop(): Promise<void> {
    await this.running?.session.end().catch(() => undefined);
    for (const child of this.running?.processes ?? []) child.kill();
    this.running = undefined;
  }

  /** Called by the test commands. */
  getPage(): CommandPage {
    return {
      setViewport: ({width, height}) => this.session().resize(width, height),
      keyboard: keyboardOf(() => this.session()),
    };
  }

  private session(): WebDriverSession {
    if (this.running === undefined) throw new Error('WebKitGTK is not running.');
    return this.running.session;
  }
}

async function startWebKit(executable: string): Promise<Running> {
  const [display, screen] = await startDisplay();
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: display,
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {stdio: 'ignore', env});
  const processes = [driver, screen];
  // A run that is cut off leaves no browser behind.
  process.once('exit', () => processes.forEach((each) => each.kill()));
  const session = await openSession(`http://127.0.0.1:${port}`, {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': {binary: executable, args: ['--automation']},
  });
  return {session, processes};
}

/** Starts an X server on a free display and returns the display's name with its process. */
function startDisplay(): Promise<readonly [string, ChildProcess]> {
  return new Promise((resolve, reject) => {
    const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    screen.once('error', reject);
    screen.stdout.once('data', (number: Buffer) => resolve([`:${number.toString().trim()}`, screen]));
  });
}
