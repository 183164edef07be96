import type {Resource} from './county-server.js';

const header = {version: '1.0', updated: '2026-01-05T09:00:00+08:00', ttl: 3600};

const matters = [
  ['05', '最低生活保障', '低保对象名单公示'],
  ['05', '临时救助', '临时救助对象名单公示'],
  ['03', '招生管理', '义务教育学校招生方案'],
] as const;

/** Name of a matter residents see in the first view. */
export const matterText = matters[0][2];

/** What residents see of a policy: in its card, and in the list of policies. */
export const policyText = {card: '低保每月发放，按户申请', list: '示例县城乡居民最低生活保障实施细则'};

const policy = {
  id: 'dibao',
  title: policyText.list,
  docNumber: '示府办规〔2025〕2号',
  issuer: {text: '示例县人民政府办公室'},
  publishedOn: '2025-03-12',
  validity: 'inForce',
  summary: policyText.card,
  interpretations: [{id: 'dibao-1', title: '政策解读', form: 'text', publishedOn: '2025-03-13'}],
};

/** A feed as a county writes it by hand. */
export const countyFeed: Resource = {
  body: JSON.stringify({
    ...header,
    publisher: {name: '示例县人民政府', phone: '0818-0000000'},
    columns: {
      policies: {items: [policy]},
      catalog: {
        items: matters.map(([area, level1, level2], index) => ({
          id: `510000-${String(index + 1)}`,
          area,
          level1,
          level2,
          elements: '姓名、所在村（社区）、保障金额',
          basis: {text: '《社会救助暂行办法》'},
          timeLimit: {text: '信息形成之日起20个工作日内', workingDays: 20, from: 'formed'},
          subject: {text: '县民政局'},
          audience: ['public'],
          mode: ['proactive'],
          levels: ['county', 'township'],
        })),
      },
    },
  }),
};
