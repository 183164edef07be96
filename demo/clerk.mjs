/**
 * The clerk's desk of the demo county: everything `zwgk-receiver` can do, with what this demo has received.
 *
 *     node demo/clerk.mjs feedback list --open
 *     node demo/clerk.mjs publish
 */
import {asClerk} from './receiver.mjs';

process.exitCode = await asClerk(process.argv.slice(2));
