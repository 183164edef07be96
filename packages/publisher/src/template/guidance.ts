/** A line of the guidance sheet: a heading, advice, or a column and what to write into it. */
export type GuidanceLine =
  | {readonly type: 'title' | 'heading' | 'advice'; readonly text: string}
  | {readonly type: 'column'; readonly name: string; readonly text: string};

const title = (text: string): GuidanceLine => ({type: 'title', text});
const heading = (text: string): GuidanceLine => ({type: 'heading', text});
const advice = (text: string): GuidanceLine => ({type: 'advice', text});
const column = (name: string, text: string): GuidanceLine => ({type: 'column', name, text});

/** Guidance for the clerk who fills the workbook in. One line to a row, so that nobody takes it for a table. */
export const guidance: readonly GuidanceLine[] = [
  title('填写说明'),
  advice(
    '本工作簿有四张要填的表：公开事项目录、公开信息、机构、俗称。用不到的表留空即可，不要删改第一行表头。',
  ),
  advice(
    '填好后保存为 .xlsx，运行：zwgk build 本文件.xlsx --out feed --report 报告.json，再打开 报告.html 查看哪里要改。',
  ),
  advice(
    '同一件事项填一行；名称写全，不写“同上”，不合并单元格。没有的内容写“无”，不适用的写“不适用”，还没有核实的留空。',
  ),
  advice('不要填写公民身份号码、银行卡号和私人手机号，公开的表格里不应有个人信息。'),

  heading('公开事项目录'),
  column(
    '所属领域',
    '从下拉列表选 26 个领域之一；本地另有的领域，先在 publisher.json 里写明再填写其名称。必填',
  ),
  column('序号', '只用于显示，可以不填；插入或调换行不影响数据'),
  column('事项编码', '有统一编码时填写；同一事项各级用同一编码，不要重复'),
  column('一级事项', '例如：就业信息服务。必填'),
  column('二级事项', '例如：就业创业政策法规咨询；没有二级事项时填“—”'),
  column('公开内容（要素）', '应公开哪些内容，可以分行写'),
  column('公开依据', '法律、法规、文件的全名加书名号，例如：《就业促进法》第三十五条'),
  column('公开时限', '例如：信息形成或者变更之日起20个工作日内；长期公开；实时公开'),
  column('公开主体', '负责公开的单位全称，应与“机构”表一致，例如：示例县人力资源和社会保障局'),
  column('公开渠道和载体', '例如：政府网站、两微一端；其他渠道写成“其他：村民微信群”'),
  column('公开对象', '全社会，或者特定群体；特定群体可以写明，例如：特定群体：参保人员'),
  column('公开方式', '主动，或者依申请'),
  column('公开层级', '县级、乡级、村级，可以有几个，用顿号隔开'),
  column('五公开环节', '决策、执行、管理、服务、结果，可以有几个，用顿号隔开'),
  column('公开链接', '这一事项在网站上的栏目地址，以 http:// 或 https:// 开头'),

  heading('公开信息'),
  column('标题', '文件或信息的标题。必填'),
  column('文号', '例如：示府发〔2025〕3号；没有文号填“无”'),
  column('成文日期、发布日期', '写成 2025-01-31 这样；只知道年月时写 2025-01'),
  column('有效性', '现行有效、失效、废止、修改'),
  column('公开属性', '主动公开、部分公开、依申请公开、不予公开；不予公开的写明理由'),
  column(
    '对应事项',
    '属于目录里的哪个事项：写事项编码，或写二级事项的名称，应与目录一致；几个之间用分号隔开',
  ),
  column('原文链接', '网站上这条信息的地址'),
  column('附件', '一行一个：名称、空格、地址'),

  heading('机构'),
  column('机构名称', '单位全称。必填'),
  column('联系电话、办公地址、办公时间', '对外公布的办公电话、地址和时间，不填私人手机号'),

  heading('俗称'),
  column('俗称', '群众平常的说法，例如：低保；几个用顿号隔开。群众这样搜索时，会提示查看规范名称'),
  column('规范名称', '目录里的说法，例如：最低生活保障'),

  heading('填写示例（就业领域的一件事项）'),
  column('所属领域', '就业'),
  column('一级事项', '就业信息服务'),
  column('二级事项', '就业创业政策法规咨询'),
  column('公开内容（要素）', '就业创业政策项目；对象范围；政策申请条件；办理流程'),
  column('公开依据', '《就业促进法》第三十五条'),
  column('公开时限', '信息形成或者变更之日起20个工作日内'),
  column('公开主体', '示例县人力资源和社会保障局'),
  column('公开渠道和载体', '政府网站、政务服务中心'),
  column('公开对象', '全社会'),
  column('公开方式', '主动'),
  column('公开层级', '县级、乡级'),
  column('五公开环节', '服务'),
];
