import {format, resolveConfig} from 'prettier';

import {renderCalendar} from './calendar.js';
import {renderAliases, renderCodes, renderEntries, renderNames} from './codelists.js';
import {renderFoldList} from './fold-list.js';
import {renderFoldTable} from './fold-table.js';
import {fileSchemas, jsonSchemaOf} from './json-schema.js';
import {pages, writtenExamples} from './pages.js';
import {packagePath} from './paths.js';
import {publishedExamples} from './published-example.js';
import {renderShapes, renderSubmissionShapes} from './shapes.js';

/** A file the generator writes. */
export interface Output {
  /** Path relative to packages/feed. */
  readonly path: string;
  readonly content: string;
}

/** Folders that hold nothing but derived files. */
export const derivedFolders = [
  'schema',
  'examples/published',
  'examples/indexed',
  'examples/policies',
  'examples/feedback',
];

async function formatted(path: string, content: string): Promise<Output> {
  const filepath = packagePath(path);
  return {path, content: await format(content, {...(await resolveConfig(filepath)), filepath})};
}

/** Everything that is derived: the same input gives the same bytes. */
export async function outputs(): Promise<readonly Output[]> {
  const published = await publishedExamples((path, json) => formatted(path, JSON.stringify(json)));
  const derived = published.map(({path, content}) => [path.replace('examples/', ''), content] as const);
  const examples = new Map([...writtenExamples(), ...derived]);
  const others = await Promise.all([
    formatted('src/aliases.generated.ts', renderAliases()),
    formatted('src/calendar/default.generated.ts', renderCalendar()),
    formatted('src/codelists.generated.ts', renderCodes()),
    formatted('src/codelists.entries.generated.ts', renderEntries()),
    formatted('src/codelists.first-names.generated.ts', renderNames('first')),
    formatted('src/codelists.zh-hans-names.generated.ts', renderNames('zhHans')),
    formatted('src/codelists.names.generated.ts', renderNames('others')),
    formatted('src/search/fold.generated.ts', renderFoldTable()),
    formatted('src/shapes.first.generated.ts', renderShapes('first')),
    formatted('src/shapes.records.generated.ts', renderShapes('records')),
    formatted('src/shapes.whole.generated.ts', renderShapes('whole')),
    formatted('src/shapes.policies.generated.ts', renderShapes('policies')),
    formatted('src/shapes.policy.generated.ts', renderShapes('policy')),
    formatted('src/shapes.feedback.generated.ts', renderShapes('feedback')),
    formatted('src/shapes.generated.ts', renderShapes('others')),
    formatted('src/submission/shapes.generated.ts', renderSubmissionShapes()),
    ...fileSchemas.map((file) =>
      formatted(`schema/${file.name}.schema.json`, JSON.stringify(jsonSchemaOf(file))),
    ),
    ...pages(examples).map(({path, text}) => formatted(path, text)),
  ]);
  return [...published, ...others, {path: 'codelists/fold.csv', content: renderFoldList()}];
}
