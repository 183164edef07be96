/** The command from source, for tests that need a process to kill. */
import {run} from '../cli/run.js';

process.exitCode = await run(process.argv.slice(2));
