/** Sends for the guard of `keys.ts`: nobody types before the first screen is there. A page without it only loses the guard. */
import('./keys.js').catch(() => undefined);
