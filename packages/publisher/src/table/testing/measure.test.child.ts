import {readFile} from 'node:fs/promises';

import {readTables} from '../read.js';

/** Long enough for a machine that is busy with other things: what is measured is the work, not the wait. */
const PATIENCE_SECONDS = 120;

const [path = ''] = process.argv.slice(2);
const before = process.cpuUsage();
const {issues} = await readTables(path, {seconds: PATIENCE_SECONDS});
const {user, system} = process.cpuUsage(before);
const megabytes = (await peakKilobytes()) / 1024;
console.log(JSON.stringify({seconds: (user + system) / 1e6, megabytes, codes: issues.map(({code}) => code)}));

/** Linux counts a child's peak from its own start; elsewhere the peak of whoever started it may be included. */
async function peakKilobytes(): Promise<number> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const peak = /VmHWM:\s*(\d+)/.exec(status)?.[1];
  return peak === undefined ? process.resourceUsage().maxRSS : Number(peak);
}
