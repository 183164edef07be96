import {readFileSync} from 'node:fs';
import {cpus, loadavg, totalmem} from 'node:os';

import {inRoot} from './repository.js';

/** The machine and what else runs on it, in one line. */
export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${String(cpus().length)} × ${first?.model.trim() ?? 'CPU'}, ${String(memory)} GB, Node ${process.versions.node}`;
}

/** How busy the machine is: the mean number of processes that ran in the last minute. */
export const load = (): string => (loadavg()[0] ?? 0).toFixed(1);

/** Versions of the libraries measured. */
export function versions(): string {
  const packages = ['datatables.net', 'tabulator-tables', 'layui', 'pagefind'];
  return packages.map((name) => `${name} ${versionOf(name)}`).join(', ');
}

function versionOf(name: string): string {
  const {version}: {version: string} = JSON.parse(
    readFileSync(inRoot('node_modules', name, 'package.json'), 'utf8'),
  );
  return version;
}
