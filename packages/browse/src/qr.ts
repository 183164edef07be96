import {generate} from 'lean-qr';
import {toSvgPath} from 'lean-qr/extras/svg';
import {html, nothing, type TemplateResult} from 'lit';

/** Light modules around a code, without which readers do not find it. */
const quiet = 4;

/** A QR code that leads to an address, with a text alternative; nothing when the address is too long for one. */
export function qrCode(address: string, name: string): TemplateResult | typeof nothing {
  const code = codeOf(address);
  if (code === undefined) return nothing;
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

function codeOf(address: string): ReturnType<typeof generate> | undefined {
  try {
    return generate(address);
  } catch {
    return undefined;
  }
}
