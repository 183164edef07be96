import {codeName, requestEventNamesZhHans} from '@zwgk/feed';

import type {StepType} from '../clerk/step.js';
import {feedbackWordsZh} from './feedback.words.zh.js';
import type {CliWords} from './words.js';

const stateName = (code: string): string => codeName(requestEventNamesZhHans, code) ?? code;
const commandNames = (steps: readonly StepType[]): string => steps.map(stateName).join('、');

/** 中文。 */
export const wordsZh: CliWords = {
  about: '政府信息公开申请受理服务：接收申请，由经办人办理和答复。',
  colon: '：',
  headings: {'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：'},
  commands: {
    serve: '启动受理服务',
    conformance: '检验任何服务是否符合提交接口（会留下名为“符合性测试”的记录）',
    list: '列出申请',
    show: '查看一件申请的内容、办理过程和期限',
    files: '把申请人提交的文件存到一个文件夹',
    steps: {
      accepted: '受理：与申请人确认收到申请（条例第三十一条）',
      correctionAsked: '一次性告知补正（第三十条，收到之日起 7 个工作日内）',
      corrected: '记录收到补正，答复期限重新计算',
      thirdPartyAsked: '书面征求第三方意见（第三十二条，15 个工作日，不计入答复期限）',
      thirdPartyAnswered: '记录第三方已答复意见',
      extended: '延长答复期限（第三十三条，不超过 20 个工作日，只能一次）',
      replied: '答复（第三十六条）',
      withdrawn: '撤回或者视为放弃申请',
    },
    export: '导出申请登记表（xlsx）',
    purge: '删除办结后超过保存期限的申请',
    backup: '备份（可在服务运行时进行；文件内容是加密的，不含密钥）',
    restore: '把备份恢复到空的数据库',
    key: '管理密钥',
    newKey: '在密钥文件中加入新密钥；重启服务后用它加密',
    reseal: '用新密钥重新加密全部数据，之后旧密钥可以移除',
  },
  options: {
    help: '显示帮助',
    lang: '语言：zh 或 en',
    version: '显示版本',
    config: '配置文件（也可用环境变量 ZWGK_CONFIG）',
    request: '申请的序号或查询码',
    url: '服务的地址，例如 http://localhost:8787/api/',
    state: '只列出这种状态',
    full: '显示完整证件号码',
    on: '依法计算的日期，默认今天',
    until: '给申请人或第三方的期限，或延长后的答复期限；默认按规定计算',
    note: '告知申请人的说明',
    type: '答复类型',
    text: '答复内容',
    textFile: '从文本文件读取答复内容',
    remedy: '救济途径，默认为行政复议和行政诉讼的法定期限',
    file: '随答复提供的文件，可多个',
    outFolder: '存放的文件夹',
    outFile: '写入的文件',
    yes: '确认执行',
  },
  failures: {
    missingKey: (name) =>
      `数据是用密钥 ${name} 加密的，密钥文件里没有它：请检查 ZWGK_KEY_FILE，或者把备份的那一行密钥加回密钥文件`,
    noDatabase: (reason) => `连不上数据库，请检查 DATABASE_URL 和数据库：${reason}`,
    cannotListen: (place, reason) => `不能在 ${place} 上监听，请检查 HOST 和 PORT：${reason}`,
    noFile: (path, reason) => `不能读写 ${path}，请检查文件夹在不在、权限和磁盘空间：${reason}`,
    unexpected: (message) => `程序出错了：${message}`,
    usage: {
      hint: '用 --help 查看用法。',
      unknownOption: (name) => `没有 ${name} 这个选项`,
      unknownCommand: (name) => `没有 ${name} 这个命令`,
      missingArgument: (name) => `缺少参数 ${name}`,
      missingOption: (name) => `缺少选项 ${name}`,
      missingValue: (name) => `${name} 后面缺少内容`,
      excess: '参数太多',
    },
    badChoice: (option, value, choices) => `${option} 不能是“${value}”，可以是：${choices}`,
    badDay: (value) => `“${value}”不是日期，请写成 2026-11-22 这样`,
    badUrl: (value) => `“${value}”不是地址，请写成 http://localhost:8787/api/ 这样`,
    settings: {
      unreadable: (place) => `读不到文件：${place}`,
      notJson: (place) => `配置文件不是正确的 JSON：${place}`,
      invalid: (place) => `配置中的这些内容不对：${place}`,
      noKey: (place) =>
        `没有密钥。正式环境必须用环境变量 ${place} 指定密钥文件（zwgk-receiver key new --out 可以生成）`,
      badKey: (place) => `密钥不能用：${place}`,
      badPort: (place) => `${place} 应是 0 到 65535 之间的整数`,
      badDatabase: (place) => `${place} 应写成 postgres://用户:密码@主机/库名 这样`,
    },
    inUse: (folder) => `另一个受理服务正在使用这个数据文件夹：${folder}`,
    portTaken: (port) => `端口 ${port} 已被占用`,
    noRequest: (reference) => `没有这件申请：${reference}`,
    step: (mistake) => {
      switch (mistake.type) {
        case 'notNow':
          return `现在的状态是“${stateName(mistake.state)}”，不能这样办理。${mistake.possible.length === 0 ? '这件申请已经办结。' : `可以是：${commandNames(mistake.possible)}`}`;
        case 'onlyOnce':
          return mistake.step === 'extended'
            ? '答复期限只能延长一次（条例第三十三条）'
            : '补正只能一次性告知（条例第三十条）';
        case 'beforeLast':
          return `日期不能早于上一步的日期 ${mistake.day}`;
        case 'inFuture':
          return `日期不能晚于今天 ${mistake.today}`;
        case 'untilBefore':
          return `期限不能早于办理日期 ${mistake.day}`;
        case 'untilTooLate':
          return `延长后的期限最晚是 ${mistake.latest}（条例第三十三条：不超过 20 个工作日）`;
      }
    },
    stale: '这件申请刚刚被别人办理过，请重新查看后再办理',
    noText: '请用 --text 或 --text-file 写明答复内容',
    unreadable: (path) => `读不到文件：${path}`,
    unwritable: (path) => `写不了文件：${path}`,
    backup: {
      notEmpty: '数据库里已经有申请或者评价，备份只能恢复到空的数据库',
      notBackup: '这不是受理服务的备份文件',
      truncated: '备份文件不完整，没有恢复任何内容',
    },
    noKeyFile: '密钥来自环境变量 ZWGK_KEYS，请自行在最前面加入新密钥',
  },
  results: {
    listening: (address) => `受理服务已启动：${address}`,
    stopping: '正在停止：办完手上的请求就退出',
    demoKey: (file) => `没有指定密钥，使用仅供试用的密钥 ${file}；正式环境（NODE_ENV=production）会拒绝启动`,
    nothing: '没有申请',
    columns: ['序号', '收到时间', '状态', '答复期限', '申请人', '所需信息'],
    done: (number, state) => `第 ${number} 件申请：${state}`,
    until: (day) => `期限：${day}`,
    missed: (day, article) =>
      `注意：已超过条例第${article === 30 ? '三十' : '三十三'}条的期限 ${day}，已照实记录`,
    provisional: '（节假日安排尚未公布，暂定）',
    exported: (count, path) => `已导出 ${count} 件申请：${path}`,
    saved: (path) => `已保存：${path}`,
    wouldPurge: (count, days) =>
      `办结超过 ${days} 天的申请有 ${count} 件。加上 --yes 才会删除，删除后不能恢复。`,
    purged: (count) => `已删除 ${count} 件申请及其文件`,
    backedUp: (rows, files, path) => `已备份 ${rows} 行、${files} 个文件：${path}`,
    lostFiles: (ids) =>
      `有 ${ids.length} 个附件的文件不在数据目录的 files 里，备份中也没有：${ids.join('、')}。请从更早的备份或磁盘里找回。`,
    restored: (rows, files) => `已恢复 ${rows} 行、${files} 个文件`,
    restUnchecked: '其余的没有检验：先让这个地址说明自己接受什么（GET），见 openapi.yaml。',
    firstKey: (file) =>
      `已写入密钥文件：${file}。请把所有者改为运行服务的用户，并另存一份，不要和备份放在一起；密钥丢失，数据就再也打不开`,
    keyAdded: (file) => `已加入新密钥：${file}。请备份密钥文件，重启服务，再运行 zwgk-receiver key apply`,
    resealed: (count, key) =>
      `已用密钥 ${key} 重新加密 ${count} 项，密钥文件中其他密钥可以移除（旧备份仍需要旧密钥）`,
    defaultRemedy:
      '如对本答复不服，可以自收到本答复之日起60日内依法申请行政复议，或者自收到本答复之日起6个月内依法提起行政诉讼。',
  },
  fields: {
    code: '查询码',
    received: '收到时间',
    agency: '受理机关',
    applicant: '申请人',
    identity: '身份证明',
    creditCode: '统一社会信用代码',
    representative: '法定代表人或负责人',
    contactPerson: '联系人',
    phone: '电话',
    email: '电子邮箱',
    address: '地址',
    postcode: '邮政编码',
    fax: '传真',
    name: '信息名称',
    docNumber: '文号',
    features: '其他特征',
    medium: '载体',
    delivery: '获取方式',
    assisted: '工作人员代填',
    attachments: '文件',
    history: '办理过程',
    replyDue: '答复期限',
    correctionDue: '告知补正期限',
    thirdPartyDue: '第三方意见期限',
  },
  feedback: feedbackWordsZh,
};
