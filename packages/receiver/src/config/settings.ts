import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import * as v from 'valibot';

import {KeyError, type KeyRing, newKeyLine, parseKeys} from '../crypto/key-ring.js';
import {type SettingsFile, settingsFile} from './settings.schema.js';

/** Everything a receiver is told before it starts. */
export interface Settings extends SettingsFile {
  readonly databaseUrl?: string;
  readonly keys: KeyRing;
  /** Where the keys were read from, when that was a file: a new key is added there. */
  readonly keyFile?: string;
  /** Whether the keys were made up because none were given, which production refuses. */
  readonly hasDemoKey: boolean;
}

/** Why a receiver does not start. */
export type SettingProblem =
  'unreadable' | 'notJson' | 'invalid' | 'noKey' | 'badKey' | 'badPort' | 'badDatabase';

/** A receiver cannot start as it was told to. `place` is a file, a variable or a member. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
  readonly problem: SettingProblem;
  readonly place: string;

  constructor(problem: SettingProblem, place: string) {
    super(`${problem}: ${place}`);
    this.problem = problem;
    this.place = place;
  }
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings: `ZWGK_CONFIG` names the configuration file, `ZWGK_KEY_FILE` or `ZWGK_KEYS` has the keys,
 * `DATABASE_URL` the database, `ZWGK_DATA` the data folder, `PORT` and `HOST` where to listen.
 *
 * @throws {SettingError}
 */
export function readSettings(environment: Environment, configPath = environment['ZWGK_CONFIG']): Settings {
  const file = configPath === undefined ? {} : readJson(configPath);
  const parsed = v.safeParse(settingsFile, {...asObject(file), ...overrides(environment)});
  if (!parsed.success) {
    throw new SettingError('invalid', parsed.issues.map((issue) => v.getDotPath(issue) ?? '').join(', '));
  }
  const settings = parsed.output;
  const databaseUrl = environment['DATABASE_URL'] ?? '';
  // The address may hold a password: only its name is told.
  if (!/^(postgres(ql)?:\/\/|$)/.test(databaseUrl)) throw new SettingError('badDatabase', 'DATABASE_URL');
  return {
    ...settings,
    ...(databaseUrl !== '' && {databaseUrl}),
    ...readKeys(environment, settings.dataFolder),
  };
}

function readJson(path: string): unknown {
  const text = readText(path);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new SettingError('notJson', path);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new SettingError('unreadable', path);
  }
}

function asObject(json: unknown): object {
  return typeof json === 'object' && json !== null ? json : {configuration: json};
}

function overrides({PORT, HOST, ZWGK_DATA}: Environment): object {
  if (PORT !== undefined && !/^\d{1,5}$/.test(PORT)) throw new SettingError('badPort', 'PORT');
  return {
    ...(PORT !== undefined && {port: Number(PORT)}),
    ...(HOST !== undefined && {host: HOST}),
    ...(ZWGK_DATA !== undefined && {dataFolder: ZWGK_DATA}),
  };
}

type Keys = Pick<Settings, 'keys' | 'keyFile' | 'hasDemoKey'>;

function readKeys(environment: Environment, dataFolder: string): Keys {
  const {ZWGK_KEY_FILE: keyFile, ZWGK_KEYS: keys, NODE_ENV} = environment;
  if (keyFile !== undefined) return {keys: parsed(readText(keyFile), keyFile), keyFile, hasDemoKey: false};
  if (keys !== undefined) return {keys: parsed(keys, 'ZWGK_KEYS'), hasDemoKey: false};
  if (NODE_ENV === 'production') throw new SettingError('noKey', 'ZWGK_KEY_FILE');
  const demoFile = join(dataFolder, 'demo.key');
  if (!existsSync(demoFile)) {
    mkdirSync(dataFolder, {recursive: true, mode: 0o700});
    writeFileSync(demoFile, `${newKeyLine(new Date())}\n`, {mode: 0o600, flag: 'wx'});
  }
  return {keys: parsed(readText(demoFile), demoFile), keyFile: demoFile, hasDemoKey: true};
}

function parsed(text: string, place: string): KeyRing {
  try {
    return parseKeys(text);
  } catch (error) {
    throw new SettingError('badKey', `${place}: ${error instanceof KeyError ? error.message : ''}`);
  }
}
