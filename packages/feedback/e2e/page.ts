/** A county's page with one form for feedback; `use`, `for` and `api` in its address are its attributes. */
export function countyPage(query: URLSearchParams): string {
  const value = (name: string): string => (query.get(name) ?? '').replaceAll('"', '&quot;');
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>示例县老年人补贴申领</title>
<script src="/zwgk/zwgk-feedback.js" defer></script>
<h1>老年人补贴申领</h1>
<p>申领时请带身份证和社会保障卡。</p>
<zwgk-feedback action="/api/${value('api')}/" use="${value('use')}" for="${value('for')}" for-title="老年人补贴申领">
<p>也可以打电话：<a href="tel:0000-5550000">0000-5550000</a></p>
</zwgk-feedback>
<p><a href="/other">版权所有</a></p>
</html>`;
}
