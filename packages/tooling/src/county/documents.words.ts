import {county, townships} from './bodies.js';
import type {Random} from './random.js';

const before =
  '大小东西南北上下新老高长双三五九金银石龙虎凤马牛羊桃李杨柳松柏竹梅兰荷清白青黄红云月星天仙古永安福太平和兴旺吉庆文武义仁';
const middle = '河溪沟湾坝坪垭岭岩寨桥铺场坡林园井塘湖泉洞门台庙观寺城关堰滩渡沱嘴垴梁槽坳冲塆屋院';
const roads =
  '人民|解放|建设|文化|朝阳|滨河|迎宾|环城|中兴|凤翎|通川|健康|工业|学府|站前|金龙|锦绣|和平'.split('|');
const trade =
  '建筑工程|市政园林|劳务|环保科技|农业开发|路桥|水利水电|工程咨询|食品|医药|物业服务|电力|信息技术|粮油'.split(
    '|',
  );
const works =
  '污水处理厂扩建工程|通村公路硬化工程|高标准农田建设项目|小型水库除险加固工程|老旧小区改造配套基础设施项目|幼儿园新建项目|农村饮水安全巩固提升工程|人行道及雨污分流改造工程|乡镇卫生院业务用房项目|河道综合治理工程|标准化厂房建设项目|易地搬迁后续扶持产业园|城镇燃气管道更新项目|地质灾害治理工程|养老服务中心建设项目|冷链物流中心项目|中心小学教学楼|乡村旅游基础设施项目|垃圾中转站改建项目|撂荒地整治项目|体育公园|桥梁维修加固工程|110千伏输变电工程|数字乡村试点项目|林下经济示范基地|产业道路项目'.split(
    '|',
  );
const qualities =
  '一期|二期|三期|（第一标段）|（第二标段）|（2标段）|改扩建|EPC总承包|监理|勘察设计|（第二次）'.split('|');
const campaigns =
  '春节期间|汛期|高考期间|“五一”假期|国庆中秋|冬春季|岁末年初|森林防火期|秋冬农业生产|百日攻坚|质量月|节能宣传周'.split(
    '|',
  );
const themes =
  '优化营商环境|农村人居环境整治提升|耕地保护|安全隐患排查整治|根治欠薪|防汛抗旱|秸秆禁烧|动物疫病防控|食品安全示范创建|控辍保学|农村黑臭水体治理|防范非法集资|道路交通安全|古树名木保护|电动自行车全链条整治|节水型社会建设|数字政府建设|法治政府建设|粮食生产|义务植树|燃气安全专项整治|一刻钟便民生活圈|政务服务“一网通办”|小微企业融资|城乡供水一体化|婴幼儿照护服务|残疾人辅助器具适配|红色资源保护|校外培训治理|高龄老人生活补贴'.split(
    '|',
  );
const groups =
  '个体工商户|规模以上企业|民办幼儿园|村卫生室|农民专业合作社|农贸市场|餐饮服务单位|加油站|建筑工地|烟花爆竹零售点|物业服务企业|网吧|美容美发场所|药品零售店|种养大户|家庭农场'.split(
    '|',
  );

/** A village (村) or community (社区): one of tens of thousands of names, as no two counties share. */
export function village(random: Random): string {
  const name = `${random.pick([...before])}${random.chance(0.4) ? random.pick([...before]) : ''}${random.pick([...middle])}`;
  return `${name}${random.chance(0.85) ? '村' : '社区'}`;
}

/** A place within the county, near or far. */
export function place(random: Random): string {
  const town = random.common(townships);
  if (random.chance(0.45)) return `${town}${village(random)}`;
  return random.chance(0.5) ? town : `${random.common(roads)}${random.pick(['路', '街', '大道', '巷'])}`;
}

/** A company nobody owns. */
export function company(random: Random): string {
  const name = Array.from({length: random.whole(2, 3)}, () =>
    random.pick([...(random.chance(0.5) ? before : middle)]),
  );
  return `${county}${name.join('')}${random.common(trade)}有限公司`;
}

/** A project (工程、项目) somewhere in the county. */
export function project(random: Random): string {
  const quality = random.chance(0.4) ? random.common(qualities) : '';
  return `${random.chance(0.3) ? county : ''}${place(random)}${random.common(works)}${quality}`;
}

/** What a campaign or a plan is about. */
export const theme = (random: Random): string => random.common(themes);

/** A season of work. */
export const campaign = (random: Random): string => random.common(campaigns);

/** Those who are inspected or supported. */
export const group = (random: Random): string => random.common(groups);
