import {areas} from './matters.words.js';

/** A body (机构) of the county. */
export interface CountyBody {
  readonly name: string;
  /** What its document numbers begin with: `示民`. */
  readonly sign: string;
  readonly level: 'county' | 'township';
}

/** Name of the county. It does not exist. */
export const county = '示例县';

const signs: Readonly<Record<string, string>> = {
  发展和改革局: '发改',
  公共资源交易服务中心: '公资',
  教育局: '教',
  公安局: '公',
  民政局: '民',
  司法局: '司',
  财政局: '财',
  人力资源和社会保障局: '人社',
  社会保险事业管理局: '社保',
  自然资源和规划局: '自然资规',
  生态环境局: '环',
  住房和城乡建设局: '住建',
  城市管理局: '城管',
  综合行政执法局: '综执',
  农业农村局: '农',
  文化广播电视和旅游局: '文旅',
  卫生健康局: '卫健',
  应急管理局: '应急',
  市场监督管理局: '市监',
  乡村振兴局: '乡振',
  税务局: '税',
  交通运输局: '交',
  水务局: '水',
  林业局: '林',
  审计局: '审',
  统计局: '统',
  医疗保障局: '医保',
  退役军人事务局: '退役',
  经济和信息化局: '经信',
  商务局: '商务',
  信访局: '信',
  行政审批局: '审批',
};

/** Towns (镇), townships (乡) and subdistricts (街道) of the county. */
export const townships: readonly string[] =
  '城关镇|东岳镇|桥头镇|石梯镇|河市镇|碑庙镇|双龙镇|江阳镇|金石镇|麻柳镇|大树镇|檀木镇|百节镇|赵家镇|景市镇|平滩镇|万家镇|福善镇|南岳镇|虎让乡|米城乡|龙会乡|罐子乡|安云乡|渡市镇|木头乡|申家乡|黄庭乡|翠屏街道|三里坪街道'.split(
    '|',
  );

const bureau = (name: string): CountyBody => ({
  name: `${county}${name}`,
  sign: `示${signs[name] ?? ''}`,
  level: 'county',
});

const ofTownship = (name: string): CountyBody => ({
  name: `${county}${name}${name.endsWith('街道') ? '办事处' : '人民政府'}`,
  sign: `${name.slice(0, 2)}府`,
  level: 'township',
});

const office: CountyBody = {name: `${county}人民政府办公室`, sign: '示府办', level: 'county'};

/** The county government and its office. */
export const government: readonly CountyBody[] = [
  {name: `${county}人民政府`, sign: '示府', level: 'county'},
  office,
];

/** Governments of the townships, in the order of {@link townships}. */
export const townshipBodies: readonly CountyBody[] = townships.map(ofTownship);

/** Every body that publishes. */
export const bodies: readonly CountyBody[] = [
  ...government,
  ...Object.keys(signs).map(bureau),
  ...townshipBodies,
];

/** Body in charge of an area, by the area's name. */
export const bodyOfArea: ReadonlyMap<string, CountyBody> = new Map(
  areas.map(({name, body}) => [name, bureau(body)]),
);
