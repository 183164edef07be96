import process from 'node:process';

/** Where a command says things. */
export interface Terminal {
  /** Results, on standard output. */
  readonly print: (text: string) => void;
  /** Failures and warnings, on standard error. */
  readonly warn: (text: string) => void;
}

/** The terminal the process was started in. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', passOverClosedPipe);
  return {
    print: (text) => void process.stdout.write(`${harmless(text)}\n`),
    warn: (text) => void process.stderr.write(`${harmless(text)}\n`),
  };
}

/** Text without the characters by which a terminal is told to do something: strangers wrote what is shown. */
export function harmless(text: string): string {
  return text.replace(/(?![\n\t]|\r\n)\p{Cc}/gu, '\ufffd');
}

/** Whoever reads the first lines only (`| head`) closes the pipe behind them; the command's work goes on. */
function passOverClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** How a command ended: all well, not done for a reason that lies in the request, or the command itself was wrong. */
export type ExitCode = 0 | 1 | 2;

/** Ends a command before it did anything; the message is for whoever typed it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
