const escapes = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text) => String(text).replace(/[&<>"]/g, (found) => escapes[found]);

/** A page as a county's CMS would have published it. */
function page(title, main) {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} - 示例县人民政府</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/css/site.css">
</head>
<body>
<div id="wrap">
<div id="banner"><strong>示例县人民政府</strong></div>
<div class="demo">演示网站：示例县为虚构县，本文件为演示数据。</div>
${main}
</div>
</body>
</html>
`;
}

/** What a CMS tells of a document above its text. */
function article({title, docNumber, issuer, publishedOn, attachments = []}) {
  const facts = [
    ['发文机关', issuer?.text],
    ['文号', typeof docNumber === 'string' ? docNumber : docNumber?.text],
    ['发布日期', publishedOn],
  ].filter(([, value]) => value !== undefined);
  const rows = facts.map(
    ([name, value]) => `<tr><td width="90">${name}：</td><td>${escape(value)}</td></tr>`,
  );
  const files = attachments
    .filter(({url}) => url !== undefined)
    .map((file) => `<p><a href="${escape(file.url)}">${escape(file.title)}</a></p>`);
  return `<h1>${escape(title)}</h1>
<table>${rows.join('')}</table>
<p>（演示数据，正文从略。）</p>
${files.join('\n')}`;
}

/** The page of one document. */
export function documentPage(document) {
  return page(
    document.title,
    `<div class="pos"><a href="/">首页</a> &gt; <a href="/zwgk/index.htm">政务公开目录</a> &gt; 正文</div>
<div class="main">
${article(document)}
</div>`,
  );
}

/** The page of one policy: its article is shown until the card can be, and where it cannot. */
export function policyPage(policy) {
  return page(
    policy.title,
    `<div class="pos"><a href="/">首页</a> &gt; <a href="/zcwj/index.htm">政策文件</a> &gt; 正文</div>
<div class="main">
<script src="/zwgk-elements/zwgk-policy.js" defer></script>
<script src="/zwgk-elements/zwgk-feedback.js" defer></script>
<zwgk-policy feed="/feed/feed.json" document-number="${escape(policy.docNumber)}" catalog-url="/zwgk/index.htm">
${article(policy)}
<zwgk-feedback slot="feedback" use="useful" feed="/feed/feed.json" action="/api/">
<p>没有看明白？请拨打 <a href="tel:0000-5550000">0000-5550000</a>。</p>
</zwgk-feedback>
</zwgk-policy>
</div>`,
  );
}
