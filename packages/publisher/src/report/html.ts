/** HTML that is safe to put into a page: made by `html` only. */
export interface Html {
  readonly markup: string;
}

type Content = Html | string | number | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Writes HTML; every string put into it is text, because cells of a table may hold anything. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  const markup = parts.map((part, i) => part + (i < contents.length ? markupOf(contents[i] ?? '') : ''));
  return {markup: markup.join('')};
}

/** Text of ours that is no HTML, such as a style sheet. */
export function raw(markup: string): Html {
  return {markup};
}

function markupOf(content: Content): string {
  if (typeof content === 'number') return String(content);
  if (typeof content === 'string') return content.replace(/[&<>"']/g, (it) => entities[it] ?? '');
  return 'markup' in content ? content.markup : content.map((it) => it.markup).join('');
}
