import {orAborted, type Parsed} from '@zwgk/feed';

import {fileUrl, valueOf} from './feed.file.js';
import {Gate} from './gate.js';
import type {Misses} from './misses.js';

/** Requests of all feeds of a page at a time; browsers grant a server no more. */
const gate = new Gate(6);

/** Reads and parses one file; rejects with the reason of `signal` when that is aborted. @throws {FeedFailure} */
export type Load = <T>(path: string, parse: (json: unknown) => Parsed<T>, signal?: AbortSignal) => Promise<T>;

/** A parser for files whose content is looked at later. */
export function asJson(json: unknown): Parsed<unknown> {
  return {type: 'parsed', value: json, issues: []};
}

/** A request on its way, and how many wait for it. */
interface Flight {
  readonly json: Promise<unknown>;
  readonly controller: AbortController;
  wanted: number;
}

/** What {@link FeedFiles} needs of the feed its files belong to. */
export interface FilesPort {
  /** Reads a JSON file by its absolute address. @throws {FeedFailure} */
  read(url: string, signal: AbortSignal): Promise<unknown>;
  /** Keeps the server from being asked too often for what it does not give. */
  readonly misses: Misses;
  /**
   * Told of every file that could not be read, before who waits for it is; may take its time to look for a newer version.
   * @throws what is to be told instead, for example that this version is no longer shown.
   */
  onMiss(error: unknown): Promise<void>;
}

/**
 * The files of one version of a feed, for those who want them: a file that several want at a time is asked for once,
 * and is let go when the last of them has lost interest.
 *
 * Nothing is kept: neither files, which their readers keep as far as they need, nor failures.
 */
export class FeedFiles {
  private readonly port: FilesPort;
  private readonly flights = new Map<string, Flight>();

  constructor(port: FilesPort) {
    this.port = port;
  }

  /** What reads files whose addresses are relative to `base`. */
  loaderAt(base: string): Load {
    return async (path, parse, signal) => {
      const url = fileUrl(path, base);
      try {
        return valueOf(parse(await this.want(url, signal)), url);
      } catch (error) {
        if (signal?.aborted !== true) await orAborted(this.port.onMiss(error), signal);
        throw error;
      }
    };
  }

  private async want(url: string, signal: AbortSignal | undefined): Promise<unknown> {
    const flight = this.flights.get(url) ?? this.start(url);
    flight.wanted++;
    try {
      return await orAborted(flight.json, signal);
    } finally {
      if (--flight.wanted === 0) this.end(url, flight);
    }
  }

  private start(url: string): Flight {
    const controller = new AbortController();
    const {signal} = controller;
    const {misses} = this.port;
    const work = (): Promise<unknown> => misses.watch(url, () => this.port.read(url, signal), signal);
    const flight = {json: gate.run(work, signal), controller, wanted: 0};
    this.flights.set(url, flight);
    return flight;
  }

  private end(url: string, flight: Flight): void {
    flight.controller.abort();
    if (this.flights.get(url) === flight) this.flights.delete(url);
  }
}
