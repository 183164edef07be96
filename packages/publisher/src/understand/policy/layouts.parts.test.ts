import {aid, listed, low, testLayouts} from '../testing/policies.test.support.js';
import {sheet} from '../testing/sheet.test.support.js';

testLayouts([
  [
    'interpretations that name their policy inside their own title',
    [
      listed,
      sheet(
        '解读标题 | 解读日期 | 解读机构 | 解读人 | 联系电话\n《示例县低保实施细则》政策解读 | 2025-03-12 | 县政府办 | 甲某 | 0000-1',
      ),
    ],
    [`${low}; 《示例县低保实施细则》政策解读 甲某@0000-1`, aid],
  ],
  [
    'policies inside the table of documents, with columns for their interpretations',
    [
      sheet(
        '标题 | 文号 | 发文机关 | 发布日期 | 有效性 | 解读链接 | 解读人 | 联系电话\n示例县低保实施细则 | 示府规〔2025〕2号 | 县政府办 | 2025-03-12 | 有效 | /j/1.htm | 甲某 | 0000-1\n关于放假的通知 | 无 | 县政府办 | 2025-03-12 | 有效 | | |',
        {file: '公开信息.csv'},
      ),
    ],
    [`${low}; 《示例县低保实施细则》政策解读 甲某@0000-1`],
  ],
  [
    'elements in a row for each policy',
    [
      listed,
      sheet(
        '政策名称 | 制定背景 | 目的 | 适用对象 | 补贴标准 | 名词解释\n示例县低保实施细则 | 背景如下 | 目标如下 | 范围如下 | 标准如下 | 术语如下',
      ),
    ],
    [`${low}; background+goals+scope+standards+terms`, aid],
  ],
  [
    'elements as a form for each policy',
    [
      listed,
      sheet(
        '政策名称 | 示例县低保实施细则\n文号 | 示府规〔2025〕2号\n背景依据 | 背景如下\n目标任务 | 目标如下\n注意事项 |\n政策名称 | 示例县临时救助办法（试行）\n背景依据 | 背景如下\n惠民利民举措 | 举措如下',
      ),
    ],
    [`${low}; background+goals`, `${aid}; background+benefits`],
  ],
  [
    'a table that lies on its side',
    [
      listed,
      sheet(
        '文号 | 示府规〔2025〕2号 | 示府规〔2025〕6号\n一、背景依据 | 背景一 | 背景二\n二、目标任务 | | 目标二\n三、涉及范围 | 范围一 | 范围二',
      ),
    ],
    [`${low}; background+scope`, `${aid}; background+goals+scope`],
  ],
  [
    'policies themselves as a form',
    [
      sheet(
        '政策文件登记表\n政策名称 | 示例县低保实施细则 | | \n文号 | 示府规〔2025〕2号 | 发文机关 | 县政府办\n成文日期 | 2025年3月10日 | 发布日期 | 2025年3月12日\n解读标题 | 一 | 解读人 | 甲某\n联系电话 | 0000-1 | 解读日期 | 2025年3月12日',
        {merges: 'A1:D1 B2:D2'},
      ),
    ],
    [`${low}; 一 甲某@0000-1`],
  ],
  [
    'labels and values in one cell',
    [listed, sheet('文号：示府规〔2025〕2号\n解读标题：一\n解读人：甲某\n联系电话：0000-1')],
    [`${low}; 一 甲某@0000-1`, aid],
  ],
  [
    'a comparison with clauses',
    [
      listed,
      sheet(
        '《示例县低保实施细则》新旧条款对照表\n原条款 | 新条款\n第三条 旧 | 第三条 新\n第五条 旧 | 第六条 新',
        {merges: 'A1:B1'},
      ),
    ],
    [`${low}; 第三条:第三条 旧>第三条 新; 第六条:第五条 旧>第六条 新`, aid],
  ],
  [
    'a comparison with merged policies and other words',
    [
      listed,
      sheet(
        '对应政策文号 | 对比项目 | 修订前 | 修订后 | 影响对象\n示府规〔2025〕2号 | 材料 | 八项 | 四项 | 全体\n | 地点 | 户籍地 | 居住地 | 全体',
        {merges: 'A2:A3'},
      ),
    ],
    [`${low}; 材料:八项>四项; 地点:户籍地>居住地`, aid],
  ],
  [
    'a comparison without merged cells',
    [
      listed,
      sheet(
        '政策文号 | 事项 | 旧政策 | 新政策\n示府规〔2025〕2号 | 材料 | 八项 | 四项\n | 地点 | 户籍地 | 居住地',
      ),
    ],
    [`${low}; 材料:八项>四项; 地点:户籍地>居住地`, aid],
  ],
  [
    'comments with their policy in a column',
    [
      listed,
      sheet(
        '文号 | 意见内容 | 是否采纳 | 未采纳理由\n示府规〔2025〕2号 | 减少材料 | 是 | \n示府规〔2025〕2号 | 写明标准 | 否 | 按年公布',
      ),
    ],
    [`${low}; 征求意见 减少材料/adopted 写明标准/rejected/按年公布`, aid],
  ],
  [
    'comments under a form, block by block',
    [
      listed,
      sheet(
        '示例县低保实施细则（征求意见稿）\n对应文件 | 示府规〔2025〕2号 | 征集时间 | 2024年12月9日至2025年1月8日\n收到意见数 | 2条\n序号 | 意见建议 | 采纳情况 | 理由\n1 | 减少材料 | 采纳 | 已减\n\n示例县临时救助办法（草案）\n对应文件 | 示府规〔2025〕6号 | 征集时间 | 2024.11.1-2024.11.30\n收到意见数 | 0\n序号 | 意见建议 | 采纳情况 | 理由\n1 | 提高标准 | 部分采纳 | 已调整',
        {merges: 'A1:D1 A7:D7'},
      ),
    ],
    [
      `${low}; 示例县低保实施细则（征求意见稿） 2024-12-09~2025-01-08 2 减少材料/adopted/已减`,
      `${aid}; 示例县临时救助办法（草案） 2024-11-01~2024-11-30 0 提高标准/partlyAdopted/已调整`,
    ],
  ],
  [
    'comments under no more than a title',
    [
      listed,
      sheet(
        '《示例县低保实施细则（征求意见稿）》公开征求意见采纳情况\n序号 | 意见和建议 | 处理情况 | 说明\n1 | 减少材料 | 已采纳 | 已减\n2 | 写明标准 | 未采纳，按年公布 |',
        {merges: 'A1:D1'},
      ),
    ],
    [
      `${low}; 《示例县低保实施细则（征求意见稿）》公开征求意见采纳情况 减少材料/adopted/已减 写明标准/rejected/按年公布`,
      aid,
    ],
  ],
  [
    'consultations in a list of their own, comments in another',
    [
      listed,
      sheet(
        '征集标题 | 对应文号 | 征集开始时间 | 征集结束时间 | 收到意见条数\n低保细则征求意见稿 | 示府规〔2025〕2号 | 2024-12-09 | 2025-01-08 | 3',
      ),
      sheet('对应文号 | 意见建议 | 采纳情况\n示府规〔2025〕2号 | 减少材料 | 采纳'),
    ],
    [`${low}; 低保细则征求意见稿 2024-12-09~2025-01-08 3 减少材料/adopted`, aid],
  ],
  [
    'questions with the words of a site',
    [
      listed,
      sheet(
        '政策文号 | 问题 | 解答\n示府规〔2025〕2号 | 谁可以申请？ | 居民。\n示府规〔2025〕2号 | 多久办好？ | 二十日。',
      ),
    ],
    [`${low}; 《示例县低保实施细则》政策问答 谁可以申请？ 多久办好？`, aid],
  ],
  [
    'questions under a title, as lines',
    [listed, sheet('《示例县低保实施细则》问答\n问：谁可以申请？\n答：居民。\n问：多久办好？\n答：二十日。')],
    [`${low}; 《示例县低保实施细则》政策问答 谁可以申请？ 多久办好？`, aid],
  ],
  [
    'questions as a table of labels',
    [
      listed,
      sheet('文号 | 示府规〔2025〕2号\n问 | 谁可以申请？\n答 | 居民。\n问 | 多久办好？\n答 | 二十日。'),
    ],
    [`${low}; 《示例县低保实施细则》政策问答 谁可以申请？ 多久办好？`, aid],
  ],
  [
    'everything on one sheet, table under table',
    [
      sheet(
        '政策名称 | 文号 | 发文机关 | 发布日期\n示例县低保实施细则 | 示府规〔2025〕2号 | 县政府办 | 2025-03-12\n\n文号 | 解读标题 | 解读人 | 联系电话\n示府规〔2025〕2号 | 一 | 甲某 | 0000-1\n\n文号 | 事项 | 旧政策 | 新政策\n示府规〔2025〕2号 | 材料 | 八项 | 四项\n\n文号 | 问 | 答\n示府规〔2025〕2号 | 谁可以申请？ | 居民。',
      ),
    ],
    [`${low}; 一 甲某@0000-1; 《示例县低保实施细则》政策问答 谁可以申请？; 材料:八项>四项`],
  ],
]);
