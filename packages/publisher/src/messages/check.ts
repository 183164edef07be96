import type {Messages} from './message.js';

/** What can be said of a feed that is already published. `pointer` is a JSON pointer into the file. */
export const checkMessages = {
  FEED_UNREADABLE: {
    severity: 'error',
    title: {zh: '读不到数据', en: 'Feed cannot be read'},
    zh: (reason: string) => `读不到 feed.json（${reason}）`,
    en: (reason: string) => `feed.json cannot be read (${reason})`,
    remedy: {
      zh: '请核对文件夹或网址；在网站上时，请先用浏览器打开 feed.json 的网址看看。',
      en: 'Check the folder or address; on a website, open the address of feed.json in a browser first.',
    },
  },
  PART_UNREADABLE: {
    severity: 'error',
    title: {zh: '缺少文件', en: 'Part cannot be read'},
    zh: (reason: string) => `数据引用了这个文件，但读不到（${reason}）`,
    en: (reason: string) => `The feed refers to this file, but it cannot be read (${reason})`,
    remedy: {
      zh: '请把整个数据文件夹重新上传，先传各子文件夹，最后传 feed.json。',
      en: 'Upload the whole folder again: its subfolders first, feed.json last.',
    },
  },
  PART_OUTSIDE: {
    severity: 'error',
    title: {zh: '指向数据之外', en: 'Reference out of the feed'},
    zh: (reference: string) => `这里指向数据之外的 ${reference}，没有检查`,
    en: (reference: string) => `This leads out of the feed to ${reference}, which was not checked`,
    remedy: {
      zh: '请改用相对路径，并把文件放在同一个文件夹里。',
      en: 'Use a relative path and keep the file in the same folder.',
    },
  },
  PART_CHANGED: {
    severity: 'error',
    title: {zh: '文件内容与名称不符', en: 'Content disagrees with name'},
    zh: () => '文件的内容与名称里的校验码不符，可能只上传了一部分，或被改动过',
    en: () => 'The content does not match the hash in its name; it was cut short or edited',
    remedy: {
      zh: '请重新上传；要改内容请改表格后再运行 zwgk build，不要直接改这个文件。',
      en: 'Upload it again; to change its content edit the tables and run zwgk build.',
    },
  },
  JSON_INVALID: {
    severity: 'error',
    title: {zh: '不是有效的 JSON', en: 'Not JSON'},
    zh: (mistake: string) => `文件不是有效的 JSON：${mistake}`,
    en: (mistake: string) => `The file is not JSON: ${mistake}`,
    remedy: {
      zh: '请按提示改正；如果网址返回的是网页，请检查是否需要登录或被拦截。',
      en: 'Correct it; if the address answers with a web page, check for a login or a firewall.',
    },
  },
  VERSION_UNSUPPORTED: {
    severity: 'error',
    title: {zh: '版本不支持', en: 'Unsupported version'},
    zh: () => '数据格式的版本不是 1.x',
    en: () => 'The version of the format is not 1.x',
    remedy: {zh: '请把 version 写成 "1.0"。', en: 'Write "version": "1.0".'},
  },
  FILE_INVALID: {
    severity: 'error',
    title: {zh: '文件结构不符', en: 'File of another shape'},
    zh: (pointer: string) => `文件在 ${pointer || '开头'} 处不符合格式，整个文件不能使用`,
    en: (pointer: string) => `The file breaks the format at ${pointer || 'its root'} and cannot be used`,
    remedy: {
      zh: '请对照格式文档改正这一处的名称和类型。',
      en: 'Correct the key and type there; see the format reference.',
    },
  },
  RECORD_INVALID: {
    severity: 'error',
    title: {zh: '记录不符合格式', en: 'Record breaks the format'},
    zh: (value: string) => `这条记录不符合格式（这里是 ${value}），网页上不会显示`,
    en: (value: string) => `The record breaks the format (${value} here) and is not shown`,
    remedy: {zh: '请对照格式文档改正这一处。', en: 'Correct it; see the format reference.'},
  },
  RECORD_DUPLICATE: {
    severity: 'error',
    title: {zh: '编号重复', en: 'Duplicate id'},
    zh: (id: string) => `编号 ${id} 与前面的记录重复，网页上只显示第一条`,
    en: (id: string) => `An earlier record has the id ${id}; only the first is shown`,
    remedy: {zh: '请给每条记录不同的 id。', en: 'Give every record an id of its own.'},
  },
  LIST_TOO_LONG: {
    severity: 'error',
    title: {zh: '记录过多', en: 'Too many records'},
    zh: (limit: number) => `一个文件里的记录超过 ${limit} 条，网页不会读取`,
    en: (limit: number) => `A file holds more than ${limit} records; pages will not read it`,
    remedy: {
      zh: '请用 zwgk build 重新生成，它会分成小文件。',
      en: 'Build it with zwgk build, which divides it.',
    },
  },
  TOTAL_WRONG: {
    severity: 'error',
    title: {zh: '总数不符', en: 'Totals disagree'},
    zh: (said: number, found: number) => `写的是 ${said} 条，实际有 ${found} 条`,
    en: (said: number, found: number) => `It says ${said} records, but there are ${found}`,
    remedy: {zh: '请用 zwgk build 重新生成。', en: 'Build it again with zwgk build.'},
  },
  RECORD_UNPUBLISHABLE: {
    severity: 'error',
    title: {zh: '整理后不符合格式', en: 'Row cannot be published'},
    zh: (field: string) => `这一行整理后不符合数据格式（${field}），没有公开`,
    en: (field: string) => `The row does not fit the format (${field}) and was not published`,
    remedy: {
      zh: '请核对这一行是否有过长的内容、不完整的日期，或与别的行重复。',
      en: 'Check the row for very long text, incomplete dates, or a row like it.',
    },
  },
  KEY_UNKNOWN: {
    severity: 'info',
    title: {zh: '不认识的字段', en: 'Unknown key'},
    zh: (key: string) => `格式里没有 ${key} 这个字段，会被忽略`,
    en: (key: string) => `The format has no key ${key}; it is ignored`,
    remedy: {
      zh: '请核对拼写；自己增加的字段请以 x- 开头。',
      en: 'Check its spelling; begin keys of your own with x-.',
    },
  },
  MATTER_UNKNOWN: {
    severity: 'warning',
    title: {zh: '对应的事项不存在', en: 'Matter does not exist'},
    zh: (id: string) => `公开信息对应的事项 ${id} 不在目录里`,
    en: (id: string) => `The document belongs to ${id}, which is not in the catalogue`,
    remedy: {zh: '请核对 matters 里的编号。', en: 'Check the ids in matters.'},
  },
  AGENCY_UNKNOWN: {
    severity: 'warning',
    title: {zh: '引用的机构不存在', en: 'Agency does not exist'},
    zh: (id: string) => `机构 ${id} 不在机构名单里，显示不出联系方式`,
    en: (id: string) => `The agency ${id} is not listed, so that its contact cannot be shown`,
    remedy: {zh: '请在机构栏目里补上它。', en: 'Add it to the agencies.'},
  },
  AREA_UNKNOWN_IN_FEED: {
    severity: 'warning',
    title: {zh: '领域代码未定义', en: 'Area is not defined'},
    zh: (area: string) => `领域 ${area} 不是 26 个领域之一，也没有在 localAreas 里写明`,
    en: (area: string) => `The area ${area} is neither national nor listed in localAreas`,
    remedy: {zh: '请改用领域代码表里的代码。', en: 'Use a code of the area list.'},
  },
  LINK_UNSAFE: {
    severity: 'error',
    title: {zh: '不安全的链接', en: 'Unsafe link'},
    zh: () => '这个链接不是 http、https、mailto 或 tel 开头，网页不会让人点开',
    en: () => 'The link is neither http, https, mailto nor tel; pages will not follow it',
    remedy: {zh: '请改成网页地址。', en: 'Replace it by the address of a page.'},
  },
  PERSONAL_DATA_PUBLISHED: {
    severity: 'error',
    title: {zh: '含有个人信息', en: 'Personal data'},
    zh: (kind: string) => `这里像是${kind}，不应公开`,
    en: (kind: string) => `This looks like ${kind}, which must not be published`,
    remedy: {
      zh: '请立即在表格里删去或遮盖，重新生成并上传。',
      en: 'Remove or mask it in the tables at once, build and upload again.',
    },
  },
  SERVER_CONTENT_TYPE: {
    severity: 'warning',
    title: {zh: '服务器的内容类型', en: 'Content type'},
    zh: (type: string) => `服务器把 JSON 文件当作“${type || '未注明'}”发送`,
    en: (type: string) => `The server sends JSON as ${type || 'no type at all'}`,
    remedy: {
      zh: '请让网站管理员把 .json 的类型设为 application/json; charset=utf-8。',
      en: 'Set the type of .json to application/json; charset=utf-8.',
    },
  },
  SERVER_CORS: {
    severity: 'info',
    title: {zh: '别的网站不能读取', en: 'Not readable by other sites'},
    zh: () => '服务器没有允许别的网站读取（没有 Access-Control-Allow-Origin）',
    en: () => 'Other sites may not read the feed (no Access-Control-Allow-Origin)',
    remedy: {
      zh: '组件与数据在同一个网站时不用处理；部门、乡镇网站也要用时，请加上这个响应头。',
      en: 'No change is needed while page and feed share a site; otherwise add that header.',
    },
  },
  SERVER_CACHE: {
    severity: 'info',
    title: {zh: '缓存设置', en: 'Caching'},
    zh: () => '服务器没有为这个文件设置合适的缓存',
    en: () => 'The server does not cache this file well',
    remedy: {
      zh: '建议 feed.json 用 Cache-Control: no-cache，其余文件用 max-age=31536000, immutable。',
      en: 'Use Cache-Control: no-cache for feed.json, and max-age=31536000, immutable for the rest.',
    },
  },
  SERVER_PLAIN: {
    severity: 'info',
    title: {zh: '没有使用 https', en: 'No https'},
    zh: () => '网址是 http 的，https 的网页读不到它',
    en: () => 'The address is http; pages on https cannot read it',
    remedy: {zh: '请让网站支持 https。', en: 'Serve it over https.'},
  },
} as const satisfies Messages;
