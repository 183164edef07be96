import {expect, nextFrame} from '@open-wc/testing';

import {languageOf} from './language.js';
import {register} from './register.js';
import {linesDuring} from './testing/console.js';

describe('register', () => {
  it('registers a tag once; a second copy of ours is silent', () => {
    class First extends HTMLElement {}
    register('test-first', First);
    register('test-first', class extends HTMLElement {});
    expect(customElements.get('test-first')).to.equal(First);
  });

  it('leaves a tag to whoever has it, and says so', async () => {
    class Theirs extends HTMLElement {}
    customElements.define('test-taken', Theirs);
    const lines = await linesDuring(() => register('test-taken', class extends HTMLElement {}), /tagTaken/);
    expect(lines).to.match(/\[zwgk] tagTaken <test-taken>：.*占用/);
    expect(customElements.get('test-taken')).to.equal(Theirs);
  });

  it('does not throw for a tag the browser refuses', async () => {
    const lines = await linesDuring(() => register('notatag', class extends HTMLElement {}), /notDefined/);
    expect(lines).to.contain('<notatag>');
  });

  it('is not stopped by a page that replaced define', async () => {
    const {define} = customElements;
    customElements.define = () => {
      throw new TypeError('replaced');
    };
    register('test-despite', class extends HTMLElement {});
    customElements.define = define;
    await nextFrame();
    expect(customElements.get('test-despite')).to.be.a('function');
  });
});

describe('languageOf', () => {
  it('follows the nearest lang, out of shadow trees too', () => {
    const section = document.createElement('section');
    section.lang = 'en';
    const host = section.appendChild(document.createElement('div'));
    const inner = host.attachShadow({mode: 'open'}).appendChild(document.createElement('p'));
    expect(languageOf(inner)).to.equal('en');
    expect(languageOf(document.createElement('p'))).to.equal('');
  });
});
