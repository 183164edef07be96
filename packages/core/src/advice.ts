import type {FeedProblem} from './feed.state.js';
import type {DroppedWarning, FeedWarning, ServiceWarning, TagWarning, Warning} from './warning.js';

/** Cause and remedy in the words of a county's webmaster. */
export function advice(warning: Warning): string {
  if ('issues' in warning) return aboutRecords(warning);
  if (warning.code === 'noService') return aboutService(warning);
  return 'tag' in warning ? aboutTag(warning) : aboutFeed(warning);
}

/** How many of the records that were left out are named. */
const namedRecords = 5;

function aboutRecords({issues}: DroppedWarning): string {
  const named = issues.slice(0, namedRecords).map(({code, pointer}) => `${pointer}（${code}）`);
  const more = issues.length > namedRecords ? ' 等' : '';
  return `${issues.length} 处格式有误，没有采用：${named.join('、')}${more}。请用 zwgk check 检查数据后重新发布。`;
}

function aboutTag({code, tag, error}: TagWarning): string {
  switch (code) {
    case 'noAction':
      return `没有写受理服务的地址，不能在线提交，页面显示备用内容。请写成 <${tag} action="/api/">。`;
    case 'noAddress':
      if (tag === 'zwgk-feed') return '没有写数据地址。请写成 <zwgk-feed src="…/feed.json">。';
      return `没有写数据地址。请写成 <${tag} feed="…/feed.json">，或放在 <zwgk-feed src="…/feed.json"> 里面或后面。`;
    case 'noPolicy':
      return `没有写是哪一份政策，页面显示备用内容。请写成 <${tag} document-number="文号">，或写 policy-id。`;
    case 'notDefined':
      return `浏览器没有接受这个标签（${String(error)}），页面显示备用内容。`;
    case 'swallowing':
      return `标签没有结束，吞掉了页面后面的内容。请成对书写：<${tag}></${tag}>，不能写成 <${tag}/>。`;
    case 'tagTaken':
      return '页面上别的脚本已占用这个标签，本组件不再启动。请只保留一家的脚本。';
  }
}

function aboutFeed(problem: FeedWarning): string {
  const {status, pointer} = problem;
  const where = pointer ? `（位置 ${pointer}）` : '';
  const answered = status === undefined ? '' : `（状态 ${status}）`;
  const remedies: Readonly<Record<FeedProblem['code'], string>> = {
    noAddress: '没有写数据地址。',
    offline: '当前没有网络。恢复后自动重试。',
    timeout: '服务器在规定时间内没有发完。请检查服务器和网络。',
    network: aboutNetwork(problem),
    notFound: `服务器上没有这个文件${answered}。请核对地址，并确认整个数据目录都已上传。`,
    server: `服务器出错或过于繁忙${answered}。请检查服务器日志。`,
    webPage: '服务器返回了网页而不是数据，多半是登录页或错误页。请让数据目录不必登录就能读取。',
    malformed:
      '文件不是完整的 JSON，可能没有上传完，或多写、漏写了逗号和引号。请用 zwgk check 检查后重新上传。',
    invalid: `文件内容不符合格式${where}。请用 zwgk check 检查。`,
    unsupportedVersion: `数据的版本号${where}比组件新。请升级组件。`,
    tooLarge: `文件太大${where}。请用 zwgk build 发布成分页的数据，或用 <zwgk-feed max-bytes> 提高上限。`,
  };
  return remedies[problem.code];
}

function aboutService({url, answered}: ServiceWarning): string {
  if (answered !== undefined) {
    return `这个地址上不是受理服务（状态 ${answered}）。请核对 action，它是服务的根地址，例如 /api/；不能转到登录页。`;
  }
  const {origin} = addressOf(url);
  const isOwn = origin === location.origin;
  const leave = isOwn ? '' : `受理服务的 origins 须有 ${location.origin}；`;
  return `连接不上受理服务，或被浏览器拦截。请确认服务已启动；${leave}页面如有 CSP，connect-src 须允许 ${isOwn ? "'self'" : origin}。`;
}

/** The browser hides why, so the page and the address are compared for what usually is. */
function aboutNetwork({url, error}: FeedWarning): string {
  const page = location;
  const {protocol, origin} = addressOf(url);
  if (page.protocol === 'file:') return '本地打开的网页不能读取数据。请放到网站上再看。';
  if (!/^https?:$/.test(protocol)) {
    return '数据地址须是网站上的，例如 /feed/feed.json；不能是电脑里文件的路径。请把数据目录上传到网站。';
  }
  if (page.protocol === 'https:' && protocol === 'http:') {
    return 'https 网页不能读取 http 数据（混合内容）。请把数据地址改为 https。';
  }
  const policy = '页面如有 CSP，connect-src 须允许 ';
  if (origin === page.origin) return `连接不上（${String(error)}）。${policy}'self'。`;
  return `连接不上，或被浏览器拦截。数据服务器须发送响应头 Access-Control-Allow-Origin: ${page.origin}；${policy}${origin}。`;
}

function addressOf(url: string): {readonly protocol: string; readonly origin: string} {
  try {
    return new URL(url);
  } catch {
    return {protocol: '', origin: ''};
  }
}
