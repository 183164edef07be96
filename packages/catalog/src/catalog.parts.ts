import {Late} from '@zwgk/ui';
import type {LitElement} from 'lit';

/** The parts of the catalogue that are fetched when they are first needed, so that the first view need not wait. */
export class CatalogParts {
  /** Choosing, filtering, searching. */
  readonly browse;
  /** The page of one matter. */
  readonly matter;
  /** The official table. */
  readonly table;
  /** What is said when something cannot be read. */
  readonly trouble;
  readonly zhHant;
  readonly en;

  constructor(host: LitElement) {
    this.browse = new Late(host, () => import('./browse.js'));
    this.matter = new Late(host, () => import('./matter.js'));
    this.table = new Late(host, () => import('./table.js'));
    this.trouble = new Late(host, () => import('./trouble.js'));
    this.zhHant = new Late(host, () => import('./words.zh-hant.js'));
    this.en = new Late(host, () => import('./words.en.js'));
  }
}
