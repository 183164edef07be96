import {aid, listed, low, testLayouts} from '../testing/policies.test.support.js';
import {sheet} from '../testing/sheet.test.support.js';

testLayouts([
  [
    'interpretations with other header words',
    [
      listed,
      sheet(
        '序号 | 被解读文件 | 文件文号 | 解读材料名称 | 解读方式 | 解读时间 | 解读单位 | 解读人姓名 | 咨询电话\n1 | 示例县低保实施细则 | 示府规[2025]2号 | 一图读懂低保 | 图解 | 2025.3.12 | 县政府办 | 甲某 | 0000-1',
      ),
    ],
    [`${low}; 一图读懂低保 甲某@0000-1`, aid],
  ],
  [
    'interpretations that name their policy by title alone',
    [
      listed,
      sheet(
        '对应政策 | 解读标题 | 解读人 | 电话\n《示例县低保实施细则》 | 解读一 | 甲某 | 0000-1\n示例县临时救助办法 | 解读二 | 乙某 | 0000-2',
      ),
    ],
    [`${low}; 解读一 甲某@0000-1`, `${aid}; 解读二 乙某@0000-2`],
  ],
  [
    'a policy named without the county, or in a longer title',
    [
      listed,
      sheet(
        '政策名称 | 解读标题 | 解读人\n低保实施细则 | 解读一 | 甲某\n关于印发《示例县临时救助办法（试行）》的通知 | 解读二 | 乙某',
      ),
    ],
    [`${low}; 解读一 甲某`, `${aid}; 解读二 乙某`],
  ],
  [
    'number and title of the policy in one cell',
    [
      listed,
      sheet('对应文件 | 解读标题 | 解读人\n《示例县低保实施细则》（示府规〔2025〕2号） | 解读一 | 甲某'),
    ],
    [`${low}; 解读一 甲某`, aid],
  ],
  [
    'numbers in every bracket, with 第 and zeros',
    [
      listed,
      sheet(
        '文号 | 解读标题 | 解读人\n示府规(2025)2号 | 一 | 甲某\n示府规【2025】第2号 | 二 | 甲某\n示府规［２０２５］２号 | 三 | 甲某\n示府规﹝2025﹞02号 | 四 | 甲某\n示府规 2025 6号 | 五 | 甲某',
      ),
    ],
    [`${low}; 一 甲某; 二 甲某; 三 甲某; 四 甲某`, `${aid}; 五 甲某`],
  ],
  [
    'merged policy cells over several interpretations',
    [
      listed,
      sheet(
        '政策名称 | 文号 | 解读标题 | 解读人\n示例县低保实施细则 | 示府规〔2025〕2号 | 一 | 甲某\n | | 二 | 乙某\n示例县临时救助办法（试行） | | 三 | 丙某',
        {merges: 'A2:A3 B2:B3'},
      ),
    ],
    [`${low}; 一 甲某; 二 乙某`, `${aid}; 三 丙某`],
  ],
  [
    'the same without merged cells, as in a CSV',
    [
      listed,
      sheet(
        '政策名称 | 文号 | 解读标题 | 解读人\n示例县低保实施细则 | 示府规〔2025〕2号 | 一 | 甲某\n | | 二 | 乙某',
        {file: '解读.csv'},
      ),
    ],
    [`${low}; 一 甲某; 二 乙某`, aid],
  ],
  [
    'ditto marks for the policy',
    [
      listed,
      sheet(
        '政策名称 | 文号 | 解读标题 | 解读人\n示例县低保实施细则 | 示府规〔2025〕2号 | 一 | 甲某\n同上 | 〃 | 二 | 乙某',
      ),
    ],
    [`${low}; 一 甲某; 二 乙某`, aid],
  ],
  [
    'one table of policies and their interpretations, columns in any order',
    [
      sheet(
        '解读人 | 解读链接 | 文号 | 政策名称 | 发文机关 | 成文日期 | 发布日期 | 解读标题 | 解读日期 | 联系电话\n甲某 | /j/1.htm | 示府规〔2025〕2号 | 示例县低保实施细则 | 县政府办 | 2025-03-10 | 2025-03-12 | 一 | 2025-03-12 | 0000-1\n乙某 | /j/2.htm | 示府规〔2025〕2号 | 示例县低保实施细则 | 县政府办 | 2025-03-10 | 2025-03-12 | 二 | 2025-03-14 | 0000-2',
      ),
    ],
    [`${low}; 一 甲某@0000-1; 二 乙某@0000-2`],
  ],
  [
    'one table whose policies are merged over their interpretations',
    [
      sheet(
        '序号 | 政策名称 | 文号 | 发文机关 | 发布日期 | 有效性 | 解读标题 | 解读形式 | 解读人\n1 | 示例县低保实施细则 | 示府规〔2025〕2号 | 县政府办 | 2025-03-12 | 现行有效 | 一 | 文字 | 甲某\n | | | | | | 二 | 图解 | 乙某\n2 | 示例县临时救助办法（试行） | 示府规〔2025〕6号 | 县政府办 | 2025-01-08 | 现行有效 | | |',
        {merges: 'A2:A3 B2:B3 C2:C3 D2:D3 E2:E3 F2:F3'},
      ),
    ],
    [`${low}; 一 甲某; 二 乙某`, aid],
  ],
  [
    'a header of two rows, grouped',
    [
      sheet(
        '序号 | 政策文件 | | | | 政策解读 | | | \n | 名称 | 文号 | 发布单位 | 发布日期 | 标题 | 形式 | 发布日期 | 解读人\n1 | 示例县低保实施细则 | 示府规〔2025〕2号 | 县政府办 | 2025-03-12 | 一 | 文字 | 2025-03-13 | 甲某',
        {merges: 'A1:A2 B1:E1 F1:I1'},
      ),
    ],
    [`${low}; 一 甲某`],
  ],
  [
    'a grouped header without merged cells',
    [
      sheet(
        '序号 | 政策文件 | | | | 政策解读 | | | \n | 名称 | 文号 | 发布单位 | 发布日期 | 标题 | 形式 | 发布日期 | 解读人\n1 | 示例县低保实施细则 | 示府规〔2025〕2号 | 县政府办 | 2025-03-12 | 一 | 文字 | 2025-03-13 | 甲某',
        {file: '台账.csv'},
      ),
    ],
    [`${low}; 一 甲某`],
  ],
  [
    'notes above and signatures below',
    [
      listed,
      sheet(
        '示例县政策解读台账\n填报单位：县政府办 | | | 填报日期：2026年1月5日\n政策名称 | 文号 | 解读标题 | 解读人\n示例县低保实施细则 | 示府规〔2025〕2号 | 一 | 甲某\n备注：本表一式两份。\n填表人：某某 | | 审核人：某某 |',
        {merges: 'A1:D1 A5:D5'},
      ),
    ],
    [`${low}; 一 甲某`, aid],
  ],
]);
