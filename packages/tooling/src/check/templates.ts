import {runBin} from '../command.js';
import {filesEnding, packages} from '../repository.js';

/** One finding of lit-analyzer's list format, with its file. */
const finding = /^\s+\d+:\d+\s/;

/**
 * What lit-analyzer takes for a mistake because it does not know it: Lit's `nothing`, newer CSS, the width of a `<col>`, and
 * an attribute that is read where it is needed instead of being a property.
 */
const unknownToAnalyzer = new RegExp(
  [
    'Symbol\\(undefined\\)',
    "Unknown property: '(accent-color|print-color-adjust)'",
    "print\\.list\\.ts .*Unknown attribute 'width'",
    "Unknown attribute 'request-url'",
  ].join('|'),
);

/**
 * Bindings of the wrong type, unknown tags and unclosed elements in templates, those of tests apart. Findings about what
 * the analyzer does not know are left out.
 */
export async function templateProblems(): Promise<readonly string[]> {
  const sources = packages()
    .flatMap((each) => filesEnding(each, 'src', '.ts'))
    .filter((file) => !/\.(test|generated)\.ts$/.test(file));
  const rules = ['--rules.no-missing-import', 'off'];
  const {ok, output} = await runBin(
    'lit-analyzer',
    [...sources, 'stories/**/*.ts', '--strict', ...rules, '--format', 'list', '--noColor'],
    {
      quiet: true,
    },
  );
  if (ok) return [];
  return withFiles(output).filter((each) => !unknownToAnalyzer.test(each));
}

function withFiles(output: string): readonly string[] {
  let file = '';
  const findings: string[] = [];
  for (const line of output.split('\n')) {
    if (line.startsWith('./')) file = line.trim();
    else if (finding.test(line)) findings.push(`${file} ${line.trim()}`);
  }
  return findings;
}
