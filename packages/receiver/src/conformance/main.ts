/** Tests a service against the submission API: `npm run conformance -- <url> [--lang en]`. Leaves some records named 符合性测试. */
import {parseArgs} from 'node:util';

import {runChecks} from './run.js';

const {values, positionals} = parseArgs({
  options: {lang: {type: 'string', default: 'zh'}},
  allowPositionals: true,
});
const [url] = positionals;
const lang = values.lang === 'en' ? 'en' : 'zh';
if (url === undefined || !URL.canParse(url)) {
  process.stderr.write('npm run conformance -- http://localhost:8787/api/ [--lang en]\n');
  process.exitCode = 2;
} else {
  const outcomes = await runChecks(url, ({check, fault}) => {
    process.stdout.write(
      `${fault === undefined ? '✔' : '✖'} ${check[lang]}${fault === undefined ? '' : `\n    ${fault[lang]}`}\n`,
    );
  });
  const failed = outcomes.filter(({fault}) => fault !== undefined).length;
  process.stdout.write(`${outcomes.length - failed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}
