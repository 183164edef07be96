import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {chinaInstant} from '@zwgk/feed';

import {legalDates} from '../clerk/step.js';
import {stateCalendar} from '../store/calendar.js';
import {listRequests, type StoredRequest} from '../store/records.js';
import {nameOf} from './names.js';
import {type CliSetting, type CommonOptions, requestNamed, withStore} from './setting.js';
import {requestText} from './show.js';
import {CommandError, type ExitCode} from './terminal.js';

/** Options of `list`. */
export interface ListOptions extends CommonOptions {
  readonly state?: string;
}

/** Lists requests, one per line, columns separated by tabs. */
export async function listCommand(options: ListOptions, setting: CliSetting): Promise<ExitCode> {
  const {words, terminal, lang} = setting;
  const row = ({number, receivedAt, submission, history}: StoredRequest): string =>
    [
      number,
      chinaInstant(receivedAt).slice(0, 16).replace('T', ' '),
      nameOf('event', history[history.length - 1]?.type ?? 'registered', lang),
      isClosed(history) ? '' : (legalDates(history, stateCalendar).reply?.to ?? ''),
      submission.applicant.name,
      submission.description.name ??
        submission.description.docNumber ??
        submission.description.features?.slice(0, 40) ??
        '',
    ].join('\t');
  await withStore(options, setting, async (store) => {
    let count = 0;
    for await (const request of listRequests(store, options.state)) {
      if (count++ === 0) terminal.print(words.results.columns.join('\t'));
      terminal.print(row(request));
    }
    if (count === 0) terminal.print(words.results.nothing);
  });
  return 0;
}

function isClosed(history: StoredRequest['history']): boolean {
  return history.some(({type}) => type === 'replied' || type === 'withdrawn');
}

/** Options of `show`. */
export interface ShowOptions extends CommonOptions {
  readonly full?: boolean;
}

/** Shows one request. */
export async function showCommand(
  reference: string,
  options: ShowOptions,
  setting: CliSetting,
): Promise<ExitCode> {
  await withStore(options, setting, async (store) => {
    const request = await requestNamed(store, reference, setting);
    const deadlines = legalDates(request.history, stateCalendar);
    setting.terminal.print(requestText(request, deadlines, options.full === true, setting));
  });
  return 0;
}

/** Options of commands that write. */
export interface OutOptions extends CommonOptions {
  readonly out: string;
}

/** Saves what the applicant sent. */
export async function filesCommand(
  reference: string,
  options: OutOptions,
  setting: CliSetting,
): Promise<ExitCode> {
  const {words, terminal} = setting;
  await withStore(options, setting, async (store) => {
    const request = await requestNamed(store, reference, setting);
    for (const [index, {id, title}] of request.files.filter(({eventId}) => eventId === null).entries()) {
      const path = join(options.out, `${request.number}-${index + 1}-${title}`);
      const bytes = await store.files.get(id);
      try {
        await mkdir(options.out, {recursive: true});
        await writeFile(path, bytes, {mode: 0o600});
      } catch {
        throw new CommandError(words.failures.unwritable(path));
      }
      terminal.print(words.results.saved(path));
    }
  });
  return 0;
}

/** Exports the register. */
export async function exportCommand(options: OutOptions, setting: CliSetting): Promise<ExitCode> {
  const {words, terminal} = setting;
  // What writes workbooks is large, and the other commands need none of it.
  const {exportRegister} = await import('../clerk/export.js');
  await withStore(options, setting, async (store) => {
    const count = await exportRegister(store, stateCalendar, options.out);
    terminal.print(words.results.exported(count, options.out));
  });
  return 0;
}
