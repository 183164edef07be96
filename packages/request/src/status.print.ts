import {printSheet, printStyles} from '@zwgk/browse';
import {lookupWords, statusEn, statusZhHans, statusZhHant} from '@zwgk/locale';
import {css, html} from 'lit';

import type {FoundPage} from './status.scene.js';

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
  article > .state {
    margin: 3mm 0;
    font-size: 14pt;
  }
  .h,
  article > .h[role='heading'] {
    margin: 3mm 0 1mm;
    font-size: 12pt;
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

/** Prints what was found, with its calculation and without what only a screen needs. */
export async function printStatus({host, scene, receiptCode}: FoundPage): Promise<void> {
  const article = host.renderRoot.querySelector('article');
  const copy = article?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return;
  copy.querySelectorAll('button, [role=status]').forEach((each) => each.remove());
  copy.querySelectorAll('details').forEach(unfold);
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

/** Paper cannot be tapped: what is behind a summary stands below it. */
function unfold(details: HTMLDetailsElement): void {
  const open = document.createElement('div');
  const title = document.createElement('p');
  title.className = 'h';
  title.textContent = details.querySelector('summary')?.textContent ?? '';
  details.querySelector('summary')?.remove();
  open.append(title, ...details.childNodes);
  details.replaceWith(open);
}
