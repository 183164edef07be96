import {accessSync, constants} from 'node:fs';
import path from 'node:path';

import {fetchedExecutable} from './fetch-browser.js';

/** Browser engines the tests run on. */
export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

export const isEngine = (name: string): name is Engine => engines.some((engine) => engine === name);

/** Flags without which Chromium does not run as root, or talks to addresses that are not ours. */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Where an engine may be, best first; a variable of the environment goes before all of them. */
interface Places {
  readonly variable: string;
  readonly files: readonly string[];
}

const multiarch = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';

const places: Readonly<Record<Engine, Places>> = {
  chromium: {
    variable: 'CHROME_PATH',
    files: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      fetchedExecutable('153'),
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    files: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  webkit: {
    variable: 'WEBKIT_PATH',
    files: ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/${multiarch}/webkit2gtk-${version}/MiniBrowser`),
  },
};

/** Programs WebKitGTK needs beside its browser: its driver, and a display to draw on. */
const webkitHelpers: readonly string[] = ['WebKitWebDriver', 'Xvfb'];

/** The engine's executable on this machine, or undefined where it cannot run. */
export function findEngine(engine: Engine): string | undefined {
  if (engine === 'webkit' && !webkitHelpers.every(isOnPath)) return undefined;
  const {variable, files} = places[engine];
  const named = process.env[variable];
  return (named === undefined ? files : [named]).find(isExecutable);
}

/** Like {@link findEngine}, for callers that cannot go on without it. */
export function requireEngine(engine: Engine): string {
  const executable = findEngine(engine);
  if (executable === undefined) {
    throw new Error(
      `没有找到浏览器 ${engine}。/ No ${engine} on this machine: set ${places[engine].variable}, or run npm test once.`,
    );
  }
  return executable;
}

const isOnPath = (program: string): boolean =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .some((folder) => isExecutable(path.join(folder, program)));

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
