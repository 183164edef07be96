import {copyWords} from '@zwgk/locale';
import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import type {Scene} from './catalog.scene.js';
import {copyText} from './copy.clipboard.js';
import {keeper} from './keep.js';

/** What can be copied; each text is made when it is asked for. */
export interface Copyable {
  readonly link?: () => string;
  readonly citation?: () => string;
}

type What = keyof Copyable;

type CopyState =
  | {readonly type: 'idle'}
  | {readonly type: 'copied'; readonly what: What}
  | {readonly type: 'byHand'; readonly text: string};

/** What has come of copying. */
class Copying {
  state: CopyState = {type: 'idle'};

  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
  }

  /** Told once each time: what the last copy said goes before this one is tried. */
  async copy(what: What, text: string): Promise<void> {
    this.show({type: 'idle'});
    await this.host.updateComplete;
    if (await copyText(text)) {
      this.show({type: 'copied', what});
      return;
    }
    this.show({type: 'byHand', text});
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLTextAreaElement>('.copied')?.select();
  }

  private show(state: CopyState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

const keep = keeper<Copying>();

/**
 * Buttons that copy a link or a citation, and say once whether it worked.
 *
 * @param key - What the texts are about; another key forgets what was copied.
 * @param besides - Other buttons in the same row.
 */
export function copyTools(
  scene: Scene,
  host: LitElement,
  key: string,
  copyable: Copyable,
  besides: unknown = nothing,
): TemplateResult {
  const words = copyWords[scene.words.language];
  const draw = (copying: Copying): TemplateResult => {
    const {state} = copying;
    const button = (what: What, label: string): unknown => {
      const text = copyable[what];
      if (text === undefined) return nothing;
      return html`<button type="button" @click=${() => void copying.copy(what, text())}>${label}</button>`;
    };
    const said = {idle: '', byHand: words.byHand, copied: ''}[state.type];
    const copied = {link: words.linkCopied, citation: words.citationCopied};
    return html`<div class="tools">
        ${button('link', words.link)} ${button('citation', words.citation)} ${besides}
      </div>
      <p class="told" role="status">${state.type === 'copied' ? copied[state.what] : said}</p>
      ${
        state.type === 'byHand'
          ? html`<textarea
              class="copied"
              readonly
              rows="3"
              aria-label=${words.text}
              .value=${state.text}
            ></textarea>`
          : nothing
      }`;
  };
  return html`${keep([key], () => new Copying(host), draw)}`;
}

/** Whether the browser can print at all; those inside other apps often cannot. */
export function canPrint(): boolean {
  return typeof window.print === 'function';
}
