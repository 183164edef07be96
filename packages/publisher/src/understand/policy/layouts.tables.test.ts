import {aid, listed, low, testLayouts} from '../testing/policies.test.support.js';
import {sheet} from '../testing/sheet.test.support.js';

testLayouts([
  [
    'titles of groups between the rows',
    [
      listed,
      sheet(
        '政策名称 | 文号 | 解读标题 | 解读人\n一、民政类\n示例县低保实施细则 | 示府规〔2025〕2号 | 一 | 甲某\n二、其他\n示例县临时救助办法（试行） | 示府规〔2025〕6号 | 二 | 乙某',
        {merges: 'A2:D2 A4:D4'},
      ),
    ],
    [`${low}; 一 甲某`, `${aid}; 二 乙某`],
  ],
  [
    'columns numbered under the header, and what to fill in',
    [
      listed,
      sheet(
        '政策名称 | 文号 | 解读标题 | 解读人\n1 | 2 | 3 | 4\n必填 | 必填 | 必填 | 选填\n示例县低保实施细则 | 示府规〔2025〕2号 | 一 | 甲某',
      ),
    ],
    [`${low}; 一 甲某`, aid],
  ],
  [
    'a header repeated on the next page',
    [
      listed,
      sheet(
        '政策名称 | 文号 | 解读标题 | 解读人\n示例县低保实施细则 | 示府规〔2025〕2号 | 一 | 甲某\n政策名称 | 文号 | 解读标题 | 解读人\n示例县临时救助办法（试行） | 示府规〔2025〕6号 | 二 | 乙某',
      ),
    ],
    [`${low}; 一 甲某`, `${aid}; 二 乙某`],
  ],
  [
    'interpretations before the policies, in another file',
    [sheet('文号 | 解读标题 | 解读人\n示府规〔2025〕2号 | 一 | 甲某', {file: '解读.csv'}), listed],
    [`${low}; 一 甲某`, aid],
  ],
  [
    'interpretations alone',
    [
      sheet(
        '政策名称 | 文号 | 解读标题 | 解读人\n示例县低保实施细则 | 示府规〔2025〕2号 | 一 | 甲某\n示例县低保实施细则 | 示府规〔2025〕2号 | 二 | 乙某',
        {file: '解读.csv'},
      ),
    ],
    [`${low}; 一 甲某; 二 乙某`],
  ],
  [
    'interpretations of documents that no table of policies lists',
    [
      sheet(
        '标题 | 文号 | 发文机关 | 发布日期 | 链接\n示例县低保实施细则 | 示府规〔2025〕2号 | 县政府办 | 2025-03-12 | /a.htm',
        {file: '公开信息.csv'},
      ),
      sheet('文号 | 解读标题 | 解读人\n示府规〔2025〕2号 | 一 | 甲某', {file: '解读.csv'}),
    ],
    [`${low}; 一 甲某`],
  ],
  [
    'a table of documents under a title that says policies',
    [
      sheet(
        '示例县规范性文件清单\n标题 | 文号 | 发布机构 | 发布日期 | 时效\n示例县低保实施细则 | 示府规〔2025〕2号 | 县政府办 | 2025-03-12 | 有效',
        {merges: 'A1:E1'},
      ),
    ],
    [low],
  ],
  [
    'traditional characters',
    [
      sheet(
        '政策名稱 | 文號 | 發文機關 | 發佈日期 | 有效性\n示例縣低保實施細則 | 示府規〔2025〕2號 | 縣政府辦 | 2025年3月12日 | 現行有效',
      ),
      sheet('文號 | 解讀標題 | 解讀人 | 聯繫電話\n示府規〔2025〕2號 | 一 | 甲某 | 0000-1'),
    ],
    ['示例縣低保實施細則 示府規〔2025〕2號; 一 甲某@0000-1'],
  ],
  [
    'the word for form written under kind',
    [listed, sheet('文号 | 解读标题 | 解读类型 | 解读人\n示府规〔2025〕2号 | 一 | 图片解读 | 甲某')],
    [`${low}; 一 甲某`, aid],
  ],
  [
    'an interpretation of two policies',
    [listed, sheet('文号 | 解读标题 | 解读人\n示府规〔2025〕2号、示府规〔2025〕6号 | 一 | 甲某')],
    [`${low}; 一 甲某`, `${aid}; 一 甲某`],
  ],
  [
    'one interpreter to a row under a merged title',
    [
      listed,
      sheet(
        '文号 | 解读标题 | 解读人 | 联系电话\n示府规〔2025〕2号 | 一 | 甲某 | 0000-1\n | | 乙某 | 0000-2',
        {merges: 'A2:A3 B2:B3'},
      ),
    ],
    [`${low}; 一 甲某@0000-1 乙某@0000-2`, aid],
  ],
  [
    'people who explain policies in a list of their own',
    [
      sheet('解读人 | 职务 | 联系电话\n甲某 | 股长 | 0000-1\n乙某 | 股长 | 0000-2\n乙某 | 科员 | 0000-3'),
      listed,
      sheet('文号 | 解读标题 | 解读人\n示府规〔2025〕2号 | 一 | 甲某\n示府规〔2025〕6号 | 二 | 乙某'),
    ],
    [`${low}; 一 甲某@0000-1`, `${aid}; 二 乙某`],
  ],
  [
    'links of several forms in columns of their own',
    [
      sheet(
        '政策名称 | 文号 | 发文机关 | 发布日期 | 文字解读链接 | 图解链接 | 解读人 | 联系电话\n示例县低保实施细则 | 示府规〔2025〕2号 | 县政府办 | 2025-03-12 | /a.htm | /b.png | 甲某 | 0000-1',
      ),
    ],
    [`${low}; 《示例县低保实施细则》政策解读 甲某@0000-1`],
  ],
]);
