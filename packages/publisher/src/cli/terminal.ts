import process from 'node:process';

/** Where a command says things. */
export interface Terminal {
  /** Results, on standard output. */
  readonly print: (text: string) => void;
  /** Failures and progress, on standard error, so that results can be piped. */
  readonly warn: (text: string) => void;
  /** Whether somebody watches: only then a progress bar is drawn. */
  readonly watched: boolean;
}

/** The terminal the process was started in. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', passOverClosedPipe);
  return {
    print: (text) => void process.stdout.write(`${process.stdout.isTTY ? harmless(text) : text}\n`),
    warn: (text) => void process.stderr.write(`${harmless(text)}\n`),
    watched: process.stderr.isTTY,
  };
}

/**
 * Text without the characters by which a terminal is told to do something: names of keys and files come from feeds and
 * folders of strangers. Programs that read standard output get it as it is.
 */
export function harmless(text: string): string {
  return text.replace(/(?![\n\t]|\r\n)\p{Cc}/gu, '\ufffd');
}

/** Whoever reads the first lines only (`| head`) closes the pipe behind them; the command's work goes on. */
function passOverClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** How a command ended: all well, the input has errors, or the command itself was wrong. */
export type ExitCode = 0 | 1 | 2;

/** Ends a command before it did anything; the message is for whoever typed it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
