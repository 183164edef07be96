import type {Warning} from './warn.js';

/** The line a webmaster reads: code, address, cause, remedy. */
export function advice(warning: Warning): string {
  const subject = 'url' in warning ? warning.url : `<${warning.tag}>`;
  return `[zwgk] ${warning.code} ${subject}`;
}
