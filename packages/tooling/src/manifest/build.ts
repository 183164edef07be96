/** Writes `custom-elements.json` of every package that defines elements: `npm run manifest`. */
import {runBin} from '../command.js';
import {packages} from '../repository.js';

const globs = ['src/**/*.ts', '!src/**/*.{test,stories}.ts', '!src/testing/**'];

for (const {folder, noun, hasElements} of packages()) {
  if (!hasElements) continue;
  const {ok, output} = await runBin('cem', ['analyze', '--litelement', '--quiet', '--globs', ...globs], {
    cwd: folder,
    quiet: true,
  });
  if (ok) continue;
  process.stdout.write(`packages/${noun}: ${output}`);
  process.exitCode = 1;
}
