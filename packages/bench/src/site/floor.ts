import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {unslowed} from '../browser/conditions.js';
import {openWatched, type Place} from '../browser/open.js';
import {inBench, inRoot} from '../repository.js';
import type {Size} from '../sizes.js';
import type {SubjectName} from '../subjects.js';

/** A page of ours, and the static page made of it. */
export interface FloorOf {
  /** Name of its file in pages/. */
  readonly page: SubjectName;
  readonly tag: string;
  readonly floor: SubjectName;
}

/** The catalogue. */
export const catalogFloor: FloorOf = {page: 'tag', tag: 'zwgk-catalog', floor: 'floor'};

/** The card of a policy, and the list of all. */
export const policyFloors: readonly FloorOf[] = [
  {page: 'policy', tag: 'zwgk-policy', floor: 'policyFloor'},
  {page: 'policies', tag: 'zwgk-policies', floor: 'policiesFloor'},
];

/** Where the static page of a size is. */
export const floorFile = ({name}: Size, floor: SubjectName): string =>
  inRoot('.cache', 'bench', 'pages', `${floor}-${name}.html`);

/** What a widget shows, by the page's own hook. */
interface Saved {
  readonly markup: string;
  readonly styles: string;
}

/**
 * Writes the floor, to be measured against: the first screen that a widget draws, saved as a static page without any
 * script. Nothing that shows the same can cost less.
 */
export async function saveFloor(
  place: Place,
  size: Size,
  {page: name, tag, floor}: FloorOf = catalogFloor,
): Promise<void> {
  const opened = await openWatched(place, `${size.name}/${name}.html`, unslowed);
  await opened.rest();
  const {markup, styles} = await opened.page.evaluate<Saved>('window.bench.saved()');
  await opened.close();
  const page = await readFile(inBench('pages', `${name}.html`), 'utf8');
  const content = `<template shadowrootmode="open"><style>${styles}</style>${markup}</template>`;
  const saved = page
    .replace(/ *<script.*<\/script>\n/, '')
    .replace(new RegExp(`<${tag} [^]*</${tag}>`), () => `<${tag}>${content}</${tag}>`);
  const file = floorFile(size, floor);
  await mkdir(path.dirname(file), {recursive: true});
  await writeFile(file, saved);
}
