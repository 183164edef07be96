import {writeTemplate} from '../template/template.js';
import {outputFile} from './output.file.js';
import type {Setting} from './setting.js';
import type {ExitCode} from './terminal.js';

/** What was typed after `zwgk template`. */
export interface TemplateOptions {
  /** Ends in `.xlsx`. */
  readonly out: string;
}

/** Writes an empty workbook for a county to fill in. */
export async function templateCommand({out}: TemplateOptions, {words, terminal}: Setting): Promise<ExitCode> {
  await outputFile(out, words.failures, writeTemplate);
  terminal.print(words.template.done(out));
  return 0;
}
