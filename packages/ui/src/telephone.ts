import {html, type TemplateResult} from 'lit';

/**
 * Numbers as counties write them: with area code or not, mobile, 400 and 800, short ones such as 12345, and the
 * extension behind. No look-behind: old browsers refuse a whole script for one.
 */
const numbers =
  /((?:\+?86[- ]?)?(?:[(（]0\d{2,3}[)）][- ]?|0\d{2,3}[-－—– ]?)?(?:1\d{10}|[48]00[- ]?\d{3}[- ]?\d{4}|\d{3,4}[- ]?\d{4}|1\d{2,4}|9\d{4,5})(?!\d))((?:\s*转\s*|\s*分机\s*|-)\d{1,5}(?!\d))?/g;

/** One number of another country. */
const foreign = /^\+(?!86)[\d\s().-]{5,20}$/;

/** What was written for a telephone, each number in it a link that dials it; an extension follows after a pause. */
export function telephone(text: string): readonly (string | TemplateResult)[] {
  if (foreign.test(text)) return [dialled(text, [text])];
  const found: (string | TemplateResult)[] = [];
  let done = 0;
  text.replace(numbers, (shown: string, number: string, extension: string | undefined, start: number) => {
    found.push(text.slice(done, start), dialled(shown, extension ? [number, extension] : [number]));
    done = start + shown.length;
    return shown;
  });
  return [...found, text.slice(done)];
}

function dialled(shown: string, parts: readonly string[]): TemplateResult {
  const number = parts.map((part) => part.replace(/[^\d+]/g, '')).join(',');
  return html`<a href="tel:${number}">${shown}</a>`;
}
