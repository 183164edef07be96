/** Elements that begin and end a line. */
export const blocks: ReadonlySet<string> = new Set([
  ...['address', 'article', 'blockquote', 'center', 'dd', 'div', 'dl', 'dt', 'fieldset', 'figure', 'form'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'pre', 'section', 'table', 'tr', 'ul'],
]);

/** Elements whose text nobody sees; `rt` and `rp` are phonetic guides. */
export const silent: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'noscript', 'head', 'title', 'rt', 'rp'],
]);
