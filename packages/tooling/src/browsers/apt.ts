import {run} from '../command.js';
import type {Engine} from './engine.js';

/** Debian packages of each engine; the font draws Chinese where the machine has none. */
const debianPackages: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-noto-cjk'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'fonts-noto-cjk'],
};

/**
 * Installs engines from Debian's archive, where that is possible without asking anyone for a password.
 * Returns whether it was; the reason is printed by apt-get itself.
 */
export async function installWithApt(engines: readonly Engine[]): Promise<boolean> {
  const prefix = await privilege();
  if (prefix === undefined) return false;
  const apt = (...args: readonly string[]): Promise<{ok: boolean}> => {
    const [program = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args];
    return run(program, rest, {env: {DEBIAN_FRONTEND: 'noninteractive'}, quiet: true});
  };
  const names = [...new Set(engines.flatMap((engine) => debianPackages[engine]))];
  process.stdout.write(`Installing ${names.join(', ')} with apt-get\n`);
  await apt('update', '-qq');
  const {ok} = await apt('install', '-y', '-qq', '--no-install-recommends', ...names);
  return ok;
}

/** What goes before apt-get: nothing for root, sudo where it asks no password, undefined where neither helps. */
async function privilege(): Promise<readonly string[] | undefined> {
  if (!(await run('apt-get', ['--version'], {quiet: true})).ok) return undefined;
  if (process.getuid?.() === 0) return [];
  const sudo = await run('sudo', ['-n', 'true'], {quiet: true});
  return sudo.ok ? ['sudo', '-n'] : undefined;
}
