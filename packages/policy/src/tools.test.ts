import {expect, waitUntil} from '@open-wc/testing';
import {printedOn} from '@zwgk/tooling/shown-widget.js';

import './define.js';
import {type Examples, examples, stateOf} from './testing/example.state.js';
import {Widget} from './testing/widget.js';

let all: Examples;

before(async () => {
  all = await examples();
});

const named = {'policy-id': 'minimum-living-rules'};

/** A device that reads aloud, in the languages it has voices for. */
class Voices extends EventTarget {
  readonly said: string[] = [];
  current: SpeechSynthesisUtterance | undefined;
  private languages: readonly string[];

  constructor(...languages: readonly string[]) {
    super();
    this.languages = languages;
  }

  getVoices(): readonly {readonly lang: string}[] {
    return this.languages.map((lang) => ({lang}));
  }

  /** Finds out which voices it has. */
  learn(...languages: readonly string[]): void {
    this.languages = languages;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.said.push(utterance.text);
    this.current = utterance;
    utterance.onstart?.call(utterance, new Event('start') as SpeechSynthesisEvent);
  }

  cancel(): void {
    this.current = undefined;
  }

  /** Goes on to the next sentence. */
  next(): void {
    const {current} = this;
    current?.onend?.call(current, new Event('end') as SpeechSynthesisEvent);
  }
}

/** An utterance of a browser that has none. */
class Utterance {
  voice: unknown;
  lang = '';
  onstart: unknown;
  onend: unknown;
  onerror: unknown;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

describe('the tools of a card', () => {
  it('make text larger and smaller, and say how large it is', async () => {
    const widget = await Widget.show(stateOf(all));
    const size = (): number => parseFloat(getComputedStyle(widget.find('.summary .text')).fontSize);
    const before = size();
    await widget.click('.tools button', '放大文字');
    expect(size()).to.be.closeTo(before * 1.25, 0.1);
    expect(widget.texts('.told')).to.contain('文字大小 125%');
    await widget.click('.tools button', '缩小文字');
    expect(size()).to.be.closeTo(before, 0.1);
  });

  it('give a citation to copy, with number, site and address', async () => {
    const widget = await Widget.show(stateOf(all));
    const copied: string[] = [];
    const {clipboard} = navigator;
    const writeText = async (text: string): Promise<void> => void copied.push(text);
    Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
    await widget.click('.tools button', '复制引用格式');
    await widget.says('引用格式已复制');
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    expect(copied[0]).to.match(
      /^示例县人民政府办公室\. 示例县城乡居民最低生活保障实施细则: 示府办规〔2025〕2号\[EB\/OL\]\. 示例县人民政府, \(2025-03-12\)\[.*\]\. https:/,
    );
  });

  it('show a code that leads a phone here, and put it away', async () => {
    const widget = await Widget.show(stateOf(all));
    await widget.click('.tools button', '手机扫码查看');
    await widget.says('用手机扫一扫');
    expect(widget.root.querySelectorAll('.scan svg[role=img] path')).to.have.length(1);
    await widget.click('.tools button', '收起二维码');
    expect(widget.root.querySelectorAll('.scan')).to.have.length(0);
  });

  it('lead to where the policy is read, which the page may say', async () => {
    const pageUrl = `${location.origin}/zcwj/#p=1`;
    const widget = await Widget.show(stateOf(all), {...named, 'page-url': pageUrl, share: ''});
    const shared: string[] = [];
    widget.element.addEventListener('zwgk-policy-share', ({detail}) => shared.push(detail.url));
    await widget.click('.tools button', '分享');
    expect(shared).to.deep.equal([pageUrl]);
  });

  it('offer to share only where the page answers for it', async () => {
    expect((await Widget.show(stateOf(all))).texts('.tools button')).not.to.contain('分享');
    const widget = await Widget.show(stateOf(all), {...named, share: ''});
    const shared: string[] = [];
    widget.element.addEventListener('zwgk-policy-share', ({detail}) => shared.push(detail.id, detail.title));
    await widget.click('.tools button', '分享');
    expect(shared).to.deep.equal(['minimum-living-rules', '示例县城乡居民最低生活保障实施细则']);
  });

  it('print the card with everything unfolded', async () => {
    const widget = await Widget.show(stateOf(all));
    const paper = await printedOn(widget.root, () => widget.click('.tools button', '打印'));
    expect(paper.querySelectorAll('details:not([open])')).to.have.length(0);
    expect(paper.querySelectorAll('button, nav')).to.have.length(0);
    expect(paper.body.textContent).to.contain('从受理之日起30个工作日内办结').and.to.contain('打印日期');
  });
});

describe('reading aloud', () => {
  const own = {
    speechSynthesis: Object.getOwnPropertyDescriptor(window, 'speechSynthesis'),
    SpeechSynthesisUtterance: Object.getOwnPropertyDescriptor(window, 'SpeechSynthesisUtterance'),
  };

  const equip = (voices: Voices): void => {
    Object.defineProperty(window, 'speechSynthesis', {value: voices, configurable: true});
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {value: Utterance, configurable: true});
  };

  afterEach(() => {
    for (const [name, descriptor] of Object.entries(own)) {
      Reflect.deleteProperty(window, name);
      if (descriptor !== undefined) Object.defineProperty(window, name, descriptor);
    }
  });

  it('is offered only where the device has a voice for the language', async () => {
    equip(new Voices('en-US', 'zh-HK'));
    expect((await Widget.show(stateOf(all))).texts('.tools button')).not.to.contain('朗读');
    equip(new Voices('zh-CN'));
    expect((await Widget.show(stateOf(all))).texts('.tools button')).to.contain('朗读');
  });

  it('is offered once the device has told its voices, which is often late', async () => {
    const voices = new Voices();
    equip(voices);
    const widget = await Widget.show(stateOf(all));
    for (const [language, isOffered] of [
      ['en-US', false],
      ['zh-CN', true],
      ['en-US', false],
    ] as const) {
      voices.learn(language);
      await widget.settled();
      expect(widget.texts('.tools button').includes('朗读'), language).to.equal(isOffered);
    }
  });

  it('begins with the title, goes through the text and marks where it is', async () => {
    const voices = new Voices('zh-CN');
    equip(voices);
    const widget = await Widget.show(stateOf(all));
    await widget.click('.tools button', '朗读');
    await waitUntil(() => voices.said.length === 1, 'nothing is read');
    expect(voices.said[0]).to.equal('示例县城乡居民最低生活保障实施细则');
    expect(widget.texts('.spoken')).to.deep.equal(['示例县城乡居民最低生活保障实施细则']);
    voices.next();
    expect(voices.said[1]).to.equal('现行有效 现在有效，');
    expect(widget.texts('.spoken')[0]).to.contain('现行有效');
  });

  it('stops when it is told to, and when the card leaves the page', async () => {
    const voices = new Voices('zh-CN');
    equip(voices);
    const widget = await Widget.show(stateOf(all));
    await widget.click('.tools button', '朗读');
    await waitUntil(() => voices.current !== undefined, 'nothing is read');
    await widget.click('.tools button', '停止朗读');
    expect(voices.current).to.equal(undefined);
    expect(widget.texts('.spoken')).to.deep.equal([]);
    await widget.click('.tools button', '朗读');
    await waitUntil(() => voices.current !== undefined, 'nothing is read');
    widget.element.remove();
    expect(voices.current).to.equal(undefined);
  });

  it('leaves out what is folded', async () => {
    const voices = new Voices('zh-CN');
    equip(voices);
    const widget = await Widget.show(stateOf(all));
    await widget.click('.tools button', '朗读');
    await waitUntil(() => voices.current !== undefined, 'nothing is read');
    while (voices.current !== undefined) voices.next();
    expect(voices.said.join('')).to.contain('户口在外地').and.not.to.contain('凭居住证');
    await widget.settled();
    expect(widget.texts('.tools button')).to.contain('朗读');
  });
});
