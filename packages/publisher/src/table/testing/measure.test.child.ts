import {readFile} from 'node:fs/promises';

import {readTables} from '../read.js';

const [path = ''] = process.argv.slice(2);
const started = Date.now();
const {sheets, issues} = await readTables(path);
const seconds = (Date.now() - started) / 1000;
const status = await readFile('/proc/self/status', 'utf8');
const megabytes = Number(/VmHWM:\s*(\d+)/.exec(status)?.[1]) / 1024;
const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
console.log(JSON.stringify({seconds, megabytes, rows, codes: issues.map(({code}) => code)}));
