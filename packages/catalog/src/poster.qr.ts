import {generate} from 'lean-qr';
import {toSvgPath} from 'lean-qr/extras/svg';
import {html, type TemplateResult} from 'lit';

/** Light modules around a code, without which readers do not find it. */
const quiet = 4;

/** A QR code that leads to an address, with a text alternative. */
export function qrCode(address: string, name: string): TemplateResult {
  const code = generate(address);
  const side = code.size + 2 * quiet;
  return html`<svg
    class="code"
    role="img"
    aria-label=${name}
    viewBox="${-quiet} ${-quiet} ${side} ${side}"
    shape-rendering="crispEdges"
  >
    <path d=${toSvgPath(code)}></path>
  </svg>`;
}
