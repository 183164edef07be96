import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

import {renderRules} from './rules.js';

/** Where RULES.md lies. */
export const rulesFile = fileURLToPath(new URL('../../RULES.md', import.meta.url));

/** RULES.md as it should be today, formatted like every file of the repository. */
export async function rulesText(): Promise<string> {
  return format(renderRules(), {...(await resolveConfig(rulesFile)), filepath: rulesFile});
}
