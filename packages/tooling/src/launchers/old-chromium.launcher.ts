import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {BrowserLauncher} from '@web/test-runner';

import {type CdpClient, connectCdp} from './cdp.client.js';

/** A Chromium too old for puppeteer and playwright, driven by raw commands. */
export interface OldChromium {
  readonly cdp: CdpClient;
  /** Ends it and removes its profile. */
  close(): Promise<void>;
}

const quiet: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--remote-debugging-port=0',
];

/** Starts an old Chromium (69 and later) without a window. */
export async function startOldChromium(executable: string): Promise<OldChromium> {
  const profile = mkdtempSync(path.join(tmpdir(), 'zwgk-chromium-'));
  const child = spawn(executable, [...quiet, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const leaving = (): void => killGroup(child);
  process.once('exit', leaving);
  const close = async (): Promise<void> => {
    await killed(child);
    process.off('exit', leaving);
    rmSync(profile, {recursive: true, force: true, maxRetries: 10, retryDelay: 200});
  };
  try {
    const cdp = await connectCdp(await debuggingAddress(child));
    return {
      cdp,
      close: () => {
        cdp.close();
        return close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens a page and returns its session, for {@link CdpClient.send}, and its target. */
export async function openPage(cdp: CdpClient): Promise<{readonly session: string; readonly target: string}> {
  const {targetId} = await cdp.send('Target.createTarget', {url: 'about:blank'});
  const {sessionId} = await cdp.send('Target.attachToTarget', {targetId, flatten: true});
  return {session: String(sessionId), target: String(targetId)};
}

/** Runs browser tests in an old Chromium. */
export class OldChromiumLauncher implements BrowserLauncher {
  readonly name: string;
  readonly type = 'cdp';
  readonly concurrency = 1;
  private readonly active = new Map<string, {readonly url: string; readonly target: string}>();
  private browser: OldChromium | undefined;
  private readonly executable: string;

  constructor(name: string, executable: string) {
    this.name = name;
    this.executable = executable;
  }

  async startSession(id: string, url: string): Promise<void> {
    this.browser ??= await startOldChromium(this.executable);
    const {session, target} = await openPage(this.browser.cdp);
    this.active.set(id, {url, target});
    await this.browser.cdp.send('Page.navigate', {url}, session);
  }

  isActive(id: string): boolean {
    return this.active.has(id);
  }

  getBrowserUrl(id: string): string | undefined {
    return this.active.get(id)?.url;
  }

  async stopSession(id: string): Promise<object> {
    const page = this.active.get(id);
    this.active.delete(id);
    await this.browser?.cdp.send('Target.closeTarget', {targetId: page?.target});
    return {};
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error(`${this.name} has no debug session here; use chromium.`));
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    this.browser = undefined;
  }
}

/** The address Chromium prints once it listens. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(printed)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Chromium ended early: ${printed.slice(-500)}`)));
  });
}

/** Ends the browser with its helpers, which write to the profile for as long as they hold its output. */
async function killed(child: ChildProcess): Promise<void> {
  const {stderr} = child;
  if (stderr === null || stderr.closed) return;
  const ended = new Promise((resolve) => stderr.once('close', resolve));
  killGroup(child);
  stderr.resume();
  await ended;
}

function killGroup({pid}: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All of the group have ended by themselves.
  }
}
