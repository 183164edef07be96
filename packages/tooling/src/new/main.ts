/** Writes the files of a new widget: `npm run new widget <noun> [<heading in Chinese>]`. */
import {root} from '../repository.js';
import {writeWidget} from './widget.js';

const [kind, noun, name = noun] = process.argv.slice(2);

if (kind !== 'widget' || noun === undefined || name === undefined) {
  process.stderr.write(
    'npm run new widget <noun> [<heading in Chinese>], for example: npm run new widget places 公开查阅点\n',
  );
  process.exitCode = 2;
} else {
  try {
    const files = await writeWidget(root, {noun, name});
    process.stdout.write(
      `${files.join('\n')}\n\nNext: npm install, then npm run test:browser -- --files 'packages/${noun}/src/**/*.test.ts'\n`,
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
