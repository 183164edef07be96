/** A page of a county's website, in the pieces by which such pages differ. */
export interface CountyPage {
  /** `<!DOCTYPE html>`; empty for quirks mode. */
  readonly doctype: string;
  /** Attributes of `<html>`. */
  readonly html: string;
  /** Attributes of `<body>`. */
  readonly body: string;
  /** What the page loads before the bundle. */
  readonly head: string;
  /** How the bundle is included. */
  readonly script: string;
  /** The pasted tag with its fallback. */
  readonly tag: string;
  /** What comes after the tag, scripts of the page mostly. */
  readonly end: string;
  readonly headers: Readonly<Record<string, string>>;
}

export const fallbackText = '政务公开目录全文（可下载）';
export const fallback = `<p><a href="/catalog.pdf">${fallbackText}</a> 咨询电话 0818-0000000</p>`;

const ordinary: CountyPage = {
  doctype: '<!DOCTYPE html>',
  html: 'lang="zh-CN"',
  body: '',
  head: '',
  script: '<script src="/zwgk/zwgk-catalog.js" defer></script>',
  tag: `<zwgk-catalog feed="/feed/feed.json">${fallback}</zwgk-catalog>`,
  end: '',
  headers: {},
};

/** Writes a page of which only the given pieces are out of the ordinary. */
export function countyPage(pieces: Partial<CountyPage>): Pick<CountyPage, 'headers' | 'body'> {
  const {doctype, html, body, head, script, tag, end, headers} = {...ordinary, ...pieces};
  return {
    headers,
    body: `${doctype}
<html ${html}><head><meta name="viewport" content="width=device-width, initial-scale=1">
<title>示例县人民政府</title>${head}${script}</head>
<body ${body}>
<div id="county-header"><h1>示例县人民政府</h1>
<table border="0" width="100%"><tr><td><a href="/">首页</a></td><td><a href="/zwgk/">政务公开</a></td></tr></table>
<form action="/search"><input id="county-search" name="q" value="站内搜索"> <button>搜索</button></form></div>
<div id="county-main">${tag}</div>
<div id="county-footer"><p>主办：示例县人民政府办公室 <a href="mailto:zwgk@example.org">联系我们</a></p></div>
${end}</body></html>`,
  };
}
