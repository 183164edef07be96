import type {Check} from './check.js';
import {around, files, refusing} from './checks.refusing.js';
import {repeating, storing} from './checks.storing.js';

/** Every check, in the order they run. */
export const checks: readonly Check[] = [...storing, ...repeating, ...refusing, ...files, ...around];
