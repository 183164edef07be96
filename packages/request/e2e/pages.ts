import type {Files} from './fault-server.js';

/** What the county publishes: as little as a form needs, and what it says when its service is looked after. */
const feed = {
  version: '1.0',
  updated: '2026-09-01T08:00:00+08:00',
  ttl: 3600,
  language: 'zh-Hans',
  publisher: {name: '示例县人民政府', phone: '0818-1111111'},
  notices: [{text: '受理系统每周日夜间维护，请改日提交'}],
  columns: {},
};

/** A county's page with one of our tags; `action` in its address is the address of the service. */
const countyPage =
  (tag: string) =>
  (query: URLSearchParams): string => {
    const action = (query.get('action') ?? '').replaceAll('&', '&amp;');
    return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>示例县依申请公开</title>
<script src="/zwgk/zwgk-request.js" defer></script>
<h1>示例县人民政府</h1>
<main>
<${tag} feed="/feed.json" action="${action}">
<p>请到<a href="/guide.htm">政府信息公开指南</a>下载申请表。</p>
</${tag}>
</main>
<p><a href="/other">版权所有</a></p>
</html>`;
  };

/** Another page of the county's. */
const otherPage = '<!doctype html><html lang="zh-CN"><title>别的网页</title><h1>别的网页</h1></html>';

/** Everything the county publishes. */
export const countyFiles: Files = {
  '/feed.json': JSON.stringify(feed),
  '/page': countyPage('zwgk-request'),
  '/status': countyPage('zwgk-request-status'),
  '/login': otherPage,
  '/other': otherPage,
};
