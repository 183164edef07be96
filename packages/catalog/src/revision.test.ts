import {expect} from '@open-wc/testing';

import './define.js';
import {changedFields} from './revision.view.js';
import {exampleRevision, revisedState} from './testing/example.revision.js';
import {Widget} from './testing/widget.js';

async function open(state = revisedState()): Promise<Widget> {
  location.hash = '#zwgk-catalog:list=revision';
  return Widget.show(state, {});
}

describe('what changed in the catalogue', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is told by kind, with the days between which it changed', async () => {
    const widget = await open();
    expect(widget.find('#revision').textContent).to.contain('2026-06-01 至 2026-11-20 的调整');
    expect(widget.texts('.changes li')).to.deep.equal([
      '老年人补贴 养老服务 › 养老服务业务办理',
      '国家和地方层面养老服务相关法律、法规、政策文件 养老服务 › 养老服务通用政策 调整了公开时限、公开主体',
      '老年人意外伤害保险 养老服务 › 养老服务业务办理 事项编码 0699001',
    ]);
  });

  it('leads to the matters that are in the catalogue', async () => {
    const widget = await open();
    await widget.click('.changes a', '老年人补贴');
    expect(widget.find('#matter-title').textContent).to.contain('老年人补贴');
  });

  it('says that nothing changed', async () => {
    const widget = await open(revisedState({...exampleRevision, added: [], changed: [], withdrawn: []}));
    expect(widget.find('[part=message]').textContent).to.contain('目录没有变化');
  });

  it('lists the first hundred of many, and says how many there are', async () => {
    const added = Array.from({length: 130}, (_, index) => `m-${index}`);
    const widget = await open(revisedState({...exampleRevision, added, changed: [], withdrawn: []}));
    expect(widget.texts('.changes li')).to.have.length(100);
    expect(widget.text).to.contain('共 130 项，列出前 100 项');
  });
});

describe('the names of changed fields', () => {
  it('call what has no name here other contents, once', () => {
    expect(changedFields(['basis', 'x-one', 'x-two', 'url'], 'zh-Hans')).to.equal(
      '公开依据、其他内容、公开专栏链接',
    );
  });
});
