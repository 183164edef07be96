import {expect, waitUntil} from '@open-wc/testing';

import './define.js';
import {stateWithMatters} from './testing/example.matters.js';
import {type Examples, examples} from './testing/example.state.js';
import {Widget} from './testing/widget.js';

let all: Examples;

before(async () => {
  all = await examples();
});

const named = {'policy-id': 'minimum-living-rules'};

describe('the matters a policy belongs to', () => {
  it('are named once a resident reads so far, and lead to the page with the catalogue', async () => {
    const widget = await Widget.show(stateWithMatters(all, ['m-1', 'm-2']), {
      ...named,
      'catalog-url': '/zwgk/index.htm',
    });
    expect(widget.texts('.matters li')).to.deep.equal(['所属事项 正在读取…']);
    widget.find('.matters').scrollIntoView();
    await waitUntil(() => widget.texts('.matters a').length > 0, 'no matters');
    expect(widget.texts('.matters li')).to.deep.equal([
      '所属事项 最低生活保障 › 政策法规文件',
      '所属事项 高龄津贴',
    ]);
    expect(widget.find('.matters a').getAttribute('href')).to.match(
      /^http.*\/zwgk\/index\.htm#zwgk-catalog:matter=m-1$/,
    );
    await expect(widget.element).to.be.accessible();
  });

  it('are no links where the page names no catalogue, and one the feed does not have keeps its identifier', async () => {
    const widget = await Widget.show(stateWithMatters(all, ['m-2', 'gone']), named);
    widget.find('.matters').scrollIntoView();
    await waitUntil(() => widget.text.includes('高龄津贴'), 'no matters');
    expect(widget.texts('.matters li')).to.deep.equal(['所属事项 高龄津贴', '所属事项 gone']);
    expect(widget.texts('.matters a')).to.deep.equal([]);
  });

  it('are not spoken of in a feed without a catalogue', async () => {
    const {matters: _, ...rest} = stateWithMatters(all, ['m-1']);
    const {catalog: __, ...columns} = rest.feed.columns;
    const widget = await Widget.show({...rest, feed: {...rest.feed, columns}}, named);
    await widget.says('一问一答');
    expect(widget.root.querySelector('.matters')).to.equal(null);
  });
});
