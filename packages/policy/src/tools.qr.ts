import {qrCode} from '@zwgk/browse';
import type {PolicyToolsWords} from '@zwgk/locale';
import {html, type TemplateResult} from 'lit';

/** The code that leads a phone to an address. */
export function scannable(address: string, {scanHint}: PolicyToolsWords): TemplateResult {
  return html`<figure class="scan">
    ${qrCode(address, scanHint)}
    <figcaption>${scanHint}</figcaption>
  </figure>`;
}
