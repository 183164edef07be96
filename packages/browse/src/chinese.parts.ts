import type {LitElement, ReactiveController} from 'lit';

const chinese = /\p{Script=Han}/u;

/**
 * Marks what is written in Chinese as Chinese while the widget speaks another language, so that screen readers read
 * the county's own words with a voice that knows them. Nothing is marked in a widget that speaks Chinese.
 */
export class ChineseParts implements ReactiveController {
  private readonly host: LitElement;
  private readonly marked = new Set<Element>();

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const section = this.host.renderRoot.querySelector('section');
    const speaksChinese = section?.lang.startsWith('zh') !== false;
    this.marked.forEach((element) => {
      if (speaksChinese || !element.isConnected || !isChinese(element)) this.unmark(element);
    });
    if (speaksChinese) return;
    section.querySelectorAll('*').forEach((element) => {
      if (!isChinese(element) || this.marked.has(element)) return;
      element.setAttribute('lang', 'zh');
      this.marked.add(element);
    });
  }

  private unmark(element: Element): void {
    element.removeAttribute('lang');
    this.marked.delete(element);
  }
}

/** Whether an element's own text, without that of the elements in it, has Chinese characters. */
function isChinese(element: Element): boolean {
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child instanceof Text && chinese.test(child.data)) return true;
  }
  return false;
}
