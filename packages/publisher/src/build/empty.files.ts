import type {Issue} from '../issue.js';
import type {IssueFactory} from '../messages/issue-factory.js';
import type {Understood} from '../understand/found.js';

/**
 * What is to be said of files that gave no record and of which nothing worse is told: nobody should take a file for
 * published that was only passed over.
 */
export function emptyFiles(
  files: readonly string[],
  {matters, documents, policies, explanations, agencies, aliases, issues}: Understood,
  issue: IssueFactory,
): readonly Issue[] {
  const records = [...matters, ...documents, ...policies, ...agencies, ...aliases];
  const read = new Set([...records.map(({source}) => source), ...explanations].map(({file}) => file));
  return files.flatMap((file) => {
    const told = issues.filter((it) => it.file === file);
    if (read.has(file) || told.some(explains)) return [];
    return issue(told.some(({code}) => code === 'TABLE_SKIPPED') ? 'NO_TABLE' : 'NO_ROWS', {file});
  });
}

function explains({severity}: Issue): boolean {
  return severity !== 'info';
}
