import {rename} from 'node:fs/promises';
import {setTimeout as wait} from 'node:timers/promises';

/** Waits between tries, in milliseconds. */
const waits = [20, 50, 100, 200, 400];

/**
 * Puts a finished file in place of another at once.
 *
 * On Windows a virus scanner holds new files for a moment, and renaming then fails; a moment later it succeeds.
 */
export async function replaceFile(finished: string, target: string): Promise<void> {
  for (const pause of waits) {
    try {
      return await rename(finished, target);
    } catch (error) {
      if (!isHeld(error)) throw error;
      await wait(pause);
    }
  }
  await rename(finished, target);
}

function isHeld(error: unknown): boolean {
  const held = ['EPERM', 'EACCES', 'EBUSY'];
  return error instanceof Error && 'code' in error && held.some((code) => code === error.code);
}
