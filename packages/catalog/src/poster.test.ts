import {expect, fixture} from '@open-wc/testing';
import {qrCode} from '@zwgk/browse';
import {html, nothing} from 'lit';
import {decodeQR} from 'qr/decode.js';

import {posterGroups} from './poster.view.js';
import {exampleState} from './testing/example.state.js';

const state = exampleState();

/** What a camera would see of a code. */
async function seen(svg: SVGSVGElement, side: number): Promise<ImageData> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(side));
  copy.setAttribute('height', String(side));
  const image = new Image(side, side);
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is nothing to draw on.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, side, side);
  context.drawImage(image, 0, 0, side, side);
  return context.getImageData(0, 0, side, side);
}

describe('a QR code', () => {
  for (const address of [
    'http://www.example.gov.cn/zwgk/index.html#zwgk-catalog:area=06',
    'https://www.example.gov.cn/#zwgk-catalog:area=06&level1=%E5%85%BB%E8%80%81%E6%9C%8D%E5%8A%A1%E4%B8%9A%E5%8A%A1%E5%8A%9E%E7%90%86',
  ]) {
    it(`leads to ${address}, and says what it is`, async () => {
      const svg = await fixture<SVGSVGElement>(html`${qrCode(address, '“养老服务”的二维码')}`);
      expect(svg.getAttribute('aria-label')).to.equal('“养老服务”的二维码');
      expect(decodeQR(await seen(svg, 300))).to.equal(address);
    });
  }
});

describe('an address that is too long for a QR code', () => {
  it('has none', () => {
    expect(qrCode(`http://www.example.gov.cn/?${'a'.repeat(3000)}`, '')).to.equal(nothing);
  });
});

describe('a poster', () => {
  it('has the matters of an area under their level-1 matters, each with whom to phone', async () => {
    const {matters, agencies, feed} = state;
    if (matters?.type !== 'ready' || agencies.type !== 'ready') throw new Error('The example is not whole.');
    const rows = await matters.value.rows({conditions: {area: ['03']}, words: ''}, 0, 10);
    const gathered = await Promise.all(
      rows.map(async (row) => ({row, record: (await matters.value.record(row)) ?? {id: row.id, level1: ''}})),
    );
    const groups = posterGroups(gathered, agencies.value, feed.publisher, 'zh-Hans');
    expect(groups.map(({level1, rows: {length}}) => [level1, length])).to.deep.equal([
      ['政策文件', 1],
      ['招生管理', 2],
    ]);
    expect(groups[1]?.rows).to.deep.equal([
      {name: '学校划片范围', timeLimit: '每年公开一次', subject: '示例县教育局', phones: ['0100-7654321']},
      {name: '随迁子女入学', timeLimit: '', subject: '', phones: ['0100-1112222']},
    ]);
  });
});
