import {expect, waitUntil} from '@open-wc/testing';

import './define.js';
import {type Examples, examples, stateOf} from './testing/example.state.js';
import {Widget} from './testing/widget.js';

let all: Examples;

before(async () => {
  all = await examples();
});

/** Browsers tell that a dialog has been closed a moment later. */
async function isGone(widget: Widget): Promise<void> {
  await waitUntil(() => widget.root.querySelector('dialog') === null, 'the dialog stays');
}

describe('a picture', () => {
  const enlarged = async (): Promise<Widget> => {
    const widget = await Widget.show(stateOf(all));
    await widget.click('.picture');
    return widget;
  };

  it('has in words what it shows', async () => {
    const widget = await Widget.show(stateOf(all));
    expect(widget.find('.picture img').getAttribute('alt')).to.contain('申请低保分四步');
  });

  it('is enlarged in a dialog that takes the focus and gives it back', async () => {
    const widget = await enlarged();
    const dialog = widget.find('dialog');
    expect(dialog.matches('[open]')).to.equal(true);
    expect(widget.root.activeElement?.textContent).to.equal('关闭');
    await expect(widget.element).to.be.accessible();
    await widget.click('dialog button', '关闭');
    await isGone(widget);
    expect(widget.root.activeElement?.classList.contains('picture')).to.equal(true);
  });

  it('is put away by Escape, even on pages that swallow it', async () => {
    const swallow = (event: Event): void => event.preventDefault();
    document.addEventListener('keydown', swallow);
    const widget = await enlarged();
    const key = new KeyboardEvent('keydown', {
      key: 'Escape',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    widget.find('dialog .close').dispatchEvent(key);
    await isGone(widget);
    document.removeEventListener('keydown', swallow);
  });

  it('is opened by itself where the browser has no dialogs', async () => {
    const {showModal} = HTMLDialogElement.prototype;
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
    const widget = await Widget.show(stateOf(all));
    let isLeft = false;
    widget.root.addEventListener('click', (event) => {
      isLeft = !event.defaultPrevented;
      event.preventDefault();
    });
    await widget.click('.picture');
    HTMLDialogElement.prototype.showModal = showModal;
    expect(isLeft).to.equal(true);
    expect(widget.root.querySelectorAll('dialog')).to.have.length(0);
  });
});
