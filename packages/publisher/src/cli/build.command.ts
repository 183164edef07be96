import type {Setting} from './program.js';
import type {ExitCode} from './terminal.js';
export interface BuildOptions {
  readonly out: string;
}
export async function buildCommand(_t: readonly string[], _o: BuildOptions, _s: Setting): Promise<ExitCode> {
  return 2;
}
