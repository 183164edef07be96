import {once} from 'node:events';
import process from 'node:process';

import {Log} from '../http/log.js';
import {InUseError, type RunningReceiver, startReceiver} from '../server.js';
import {type CliSetting, type CommonOptions, settingsOf} from './setting.js';
import {CommandError, type ExitCode} from './terminal.js';

/** Runs the receiver until it is told to stop. */
export async function serveCommand(options: CommonOptions, setting: CliSetting): Promise<ExitCode> {
  const {words, terminal} = setting;
  const settings = settingsOf(options, setting);
  const log = new Log();
  let running: RunningReceiver;
  try {
    running = await startReceiver(settings, {log});
  } catch (error) {
    if (error instanceof InUseError) throw new CommandError(words.failures.inUse(error.message));
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new CommandError(words.failures.portTaken(settings.port));
    }
    if (error instanceof Error && 'syscall' in error && error.syscall === 'listen') {
      throw new CommandError(words.failures.cannotListen(`${settings.host}:${settings.port}`, error.message));
    }
    throw error;
  }
  if (settings.hasDemoKey) terminal.warn(words.results.demoKey(settings.keyFile ?? ''));
  terminal.warn(words.results.listening(`http://${settings.host}:${running.port}${settings.basePath}`));
  log.said('started', {
    port: running.port,
    database: settings.databaseUrl === undefined ? 'embedded' : 'server',
  });
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  terminal.warn(words.results.stopping);
  await running.stop();
  log.said('stopped');
  return 0;
}
