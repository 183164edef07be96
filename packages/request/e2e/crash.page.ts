/* A resident within the page, for a browser that is driven by raw commands. */
import {Driver} from './engines/driver.js';

Object.assign(window, {driver: new Driver(() => document)});
