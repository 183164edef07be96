import {FallbackRenderer} from '@lit-labs/ssr/lib/element-renderer.js';
import {render} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';

/** Writes a widget's template as HTML, without the marks by which Lit would find its way in it again. */
export function toHtml(template: unknown): string {
  // Slots are only drawn inside of an element, whichever.
  const host = new FallbackRenderer('zwgk-snapshot');
  const html = collectResultSync(render(template, {customElementHostStack: [host]}));
  return html.replace(/<!--\/?lit-(?:part|node)[^>]*-->|<!--\?-->|<\?>/g, '');
}
