import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Absolute path of something in the repository. */
export const inRoot = (...segments: readonly string[]): string => path.join(root, ...segments);

/** Absolute path of something in this package. */
export const inBench = (...segments: readonly string[]): string => inRoot('packages', 'bench', ...segments);
