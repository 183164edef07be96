import assert from 'node:assert/strict';
import {test} from 'node:test';

import {plainOf} from './plain.js';

test('headings, rows and who publishes are what a drawn widget says', () => {
  const blocks = plainOf(`
    <section>
      <div part="heading"><div role="heading" aria-level="2"> 公开目录 </div></div>
      <form role="search"><label>搜索</label><input></form>
      <button>筛选</button>
      <div role="heading" aria-level="9">义务教育 <span>共 2 项</span></div>
      <ul>
        <li part="row"><a href="#x">招生
          方案</a> <span class="muted">县教育局</span></li>
        <li part="row first"><span class="hidden">事项：</span>学籍<span aria-hidden="true">×</span></li>
      </ul>
      <p class="footer muted">发布单位：示例县</p>
    </section>`);
  assert.deepEqual(blocks, [
    {type: 'heading', level: 2, text: '公开目录'},
    {type: 'heading', level: 6, text: '义务教育 共 2 项'},
    {type: 'list', items: ['招生 方案 县教育局', '学籍']},
    {type: 'paragraph', text: '发布单位：示例县'},
  ]);
});

test('cells of a row are parted, empty ones left out', () => {
  const [list] = plainOf('<table><tr part="row"><td>1</td><th>招生</th><td></td><td>及时</td></tr></table>');
  assert.deepEqual(list, {type: 'list', items: ['1 · 招生 · 及时']});
});
