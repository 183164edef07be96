import {printSheet, printStyles} from '@zwgk/browse';
import {lookupWords, statusEn, statusZhHans, statusZhHant} from '@zwgk/locale';
import {css, html} from 'lit';

import type {Found} from './status.scene.js';

const titles = {'zh-Hans': statusZhHans.title, 'zh-Hant': statusZhHant.title, en: statusEn.title};

/** What paper needs beyond the styles of other sheets. */
const ownStyles = css`
  .facts {
    display: grid;
    grid-template-columns: 32mm 1fr;
    padding: 1.5mm 0;
  }
  .facts dt,
  .h,
  .state,
  .due {
    font-weight: 700;
  }
  .state {
    margin-bottom: 3mm;
    font-size: 14pt;
  }
  .h {
    margin: 4mm 0 1mm;
  }
  .card {
    margin: 3mm 0;
    padding: 3mm;
    border: 0.3mm solid #666;
  }
  .timeline > li,
  .calculation li {
    padding: 1mm 0;
    break-inside: avoid;
  }
  .calculation ol {
    padding-inline-start: 6mm;
    list-style: decimal;
  }
  .clock,
  .provisional {
    margin-inline-start: 2mm;
    padding: 0 1mm;
    border: 0.2mm solid #666;
  }
`;

/** Prints how far a request is, with its calculation and without what only a screen needs. */
export async function printStatus({host, scene, receiptCode}: Found): Promise<void> {
  const article = host.renderRoot.querySelector('article');
  const copy = article?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return;
  copy.querySelectorAll('button, [role=status], summary').forEach((each) => each.remove());
  copy.querySelectorAll('details').forEach((each) => (each.open = true));
  const {language} = scene;
  await printSheet(host, {
    title: titles[language],
    language,
    styles: [printStyles, ownStyles],
    content: html`<h1>${titles[language]}</h1>
      <p>${lookupWords[language].printed(receiptCode)}</p>
      ${copy}`,
  });
}
