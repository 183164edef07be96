import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {unslowed} from '../browser/conditions.js';
import {openWatched, type Place} from '../browser/open.js';
import {inBench, inRoot} from '../repository.js';
import type {Size} from '../sizes.js';

/** Where the static page of a size is. */
export const floorFile = ({name}: Size): string => inRoot('.cache', 'bench', 'pages', `floor-${name}.html`);

/** What a widget shows, by the page's own hook. */
interface Saved {
  readonly markup: string;
  readonly styles: string;
}

/**
 * Writes the floor, to be measured against: the first screen that the catalogue draws, saved as a static page without
 * any script. Nothing that shows the same can cost less.
 */
export async function saveFloor(place: Place, size: Size): Promise<void> {
  const opened = await openWatched(place, `${size.name}/tag.html`, unslowed);
  await opened.rest();
  const {markup, styles} = await opened.page.evaluate<Saved>('window.bench.saved()');
  await opened.close();
  const page = await readFile(inBench('pages', 'tag.html'), 'utf8');
  const content = `<template shadowrootmode="open"><style>${styles}</style>${markup}</template>`;
  const floor = page
    .replace(/ *<script.*<\/script>\n/, '')
    .replace(/<zwgk-catalog.*<\/zwgk-catalog>/, () => `<zwgk-catalog>${content}</zwgk-catalog>`);
  const file = floorFile(size);
  await mkdir(path.dirname(file), {recursive: true});
  await writeFile(file, floor);
}
