/** Runs every test, building what they need first: `npm test`. Prints `N passed, N failed` last. */
import {run} from '../command.js';
import {finish} from '../tally.js';
import {runEveryTest} from './every.js';

const built = await run('npm', ['run', '--silent', 'build']);
finish(built.ok ? await runEveryTest() : {passed: 0, failed: 1});
