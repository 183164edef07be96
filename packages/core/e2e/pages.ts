/** What a resident sees when the tag cannot do its work. */
export const fallbackLink = '下载政务公开事项目录';

const fallback = `<p><a href="/catalog.pdf">${fallbackLink}</a>，电话 <a href="tel:0818-1111111">0818-1111111</a></p>`;

/** A county's page with the tag: `feed` is its address, `tags` how many (1), `script` another script than the bundle. */
export function countyPage(options: URLSearchParams): string {
  const feed = (options.get('feed') ?? '').replaceAll('&', '&amp;');
  const tags = Number(options.get('tags') ?? 1);
  return page(options, `<zwgk-catalog feed="${feed}">${fallback}</zwgk-catalog>`.repeat(tags));
}

/** The same page without a tag. */
export function blankPage(options: URLSearchParams): string {
  return page(options, '');
}

function page(options: URLSearchParams, content: string): string {
  const script = options.get('script') ?? '/zwgk/zwgk-catalog.js';
  const policy = options.get('policy');
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
${policy === null ? '' : `<meta http-equiv="content-security-policy" content="${policy}">`}
<link rel="icon" href="data:,">
<title>示例县政务公开</title>
<script src="${script}" defer></script>
<h1>示例县人民政府</h1>
<main>${content}</main>
<p>版权所有</p>
</html>`;
}
