import type {Warning} from './warning.js';

const told = new Set<string>();

/** Writes one line for the webmaster with code, address, cause and remedy, once per problem and page. */
export function warn(warning: Warning): void {
  const line = `[zwgk] ${warning.code} ${'url' in warning ? warning.url : `<${warning.tag}>`}`;
  if (told.has(line)) return;
  told.add(line);
  import('./advice.js').then(
    ({advice}) => console.warn(`${line}：${advice(warning)}`),
    () => console.warn(line),
  );
}
