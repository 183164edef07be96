/** `npm run conformance -- <url> [--lang en]`: tests any service against the submission API. */
import {run} from '../cli/run.js';

process.exitCode = await run(['conformance', ...process.argv.slice(2)]);
