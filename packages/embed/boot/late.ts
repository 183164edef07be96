import type {Intrinsics} from './intrinsics.js';

/** What one part of the bundle offers to others, by the names the bundler gave. */
export type Exports = Readonly<Record<string, unknown>>;

/**
 * Loads a late part by its file name; rejects when it cannot be had, and may be asked again.
 *
 * @param beside - Other parts that are fetched at the same time, because it needs them.
 */
export type Late = (file: string, ...beside: readonly string[]) => Promise<Exports>;

/** Exports of the parts that have run, by file name; those of the script itself as `main`, by position. */
export type Shared = Map<string, Exports | readonly unknown[]>;

/** A late part as the build writes it: a module that does nothing until it is given what it shares. */
interface LateModule {
  /** Late parts that have to run before this one. */
  readonly needs: readonly string[];
  readonly run: (shared: Shared, intrinsics: Intrinsics, late: Late) => Exports;
}

/**
 * Makes the loader of one copy of the bundle. A second copy on the page has its own, so versions never mix.
 *
 * @param base - Address of the script; empty when it runs as a module, which knows its own address.
 */
export function lateLoader(shared: Shared, intrinsics: Intrinsics, base: string): Late {
  const parts = new intrinsics.Map<string, Promise<Exports>>();
  let failures = 0;

  const late: Late = (file, ...beside) => {
    // Whoever needs them hears of their failure.
    for (const it of beside) late(it).catch(() => undefined);
    const part = parts.get(file) ?? load(file);
    parts.set(file, part);
    return part;
  };

  async function load(file: string): Promise<Exports> {
    // Browsers remember that a module failed; only another address makes them ask the server again.
    const name = failures ? `${file}?${failures}` : file;
    try {
      const {needs, run} = (await import(base === '' ? `./${name}` : new URL(name, base).href)) as LateModule;
      for (const need of needs) await late(need);
      const exports = run(shared, intrinsics, late);
      shared.set(file, exports);
      return exports;
    } catch (error) {
      // The first tells enough: where one is missing, all are, and the words of other warnings are in such a part too.
      // eslint-disable-next-line no-console -- as above
      if (!failures++) console.error('[zwgk] noPart', name, error);
      parts.delete(file);
      throw error;
    }
  }

  return late;
}
