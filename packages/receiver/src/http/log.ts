import {type Logger, pino} from 'pino';

/** One answered HTTP request, as the log tells it. No address, no query, no body: nothing that tells who it was. */
export interface Answered {
  readonly requestId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly problem?: string;
}

/** A structured log: one JSON object per line. */
export class Log {
  private readonly logger: Logger;

  /** @param write - Where lines go; standard output when absent. */
  constructor(write?: (line: string) => void) {
    const options = {base: {}, timestamp: pino.stdTimeFunctions.isoTime};
    this.logger = write === undefined ? pino(options) : pino(options, {write});
  }

  answered(about: Answered): void {
    this.logger.info(about, 'answered');
  }

  /** Something that should not happen. Messages of errors can quote data: their kind, code and places are enough to find it. */
  failed(requestId: string, error: unknown): void {
    const {name, code, stack} =
      error instanceof Error ? {code: undefined, ...error, ...named(error)} : unknown;
    this.logger.error({requestId, name, code, stack}, 'failed');
  }

  said(message: string, about: Readonly<Record<string, string | number | boolean>> = {}): void {
    this.logger.info(about, message);
  }

  warned(message: string, about: Readonly<Record<string, string | number | boolean>> = {}): void {
    this.logger.warn(about, message);
  }
}

const unknown = {name: 'unknown', code: undefined, stack: undefined};

/** Name and places of an error, without its message. */
function named(error: Error): {readonly name: string; readonly stack: string | undefined} {
  const places = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {name: error.name, stack: places?.join('\n')};
}
