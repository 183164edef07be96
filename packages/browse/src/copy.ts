import {copyWords} from '@zwgk/locale';
import {button} from '@zwgk/ui';
import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import {copyText} from './clipboard.js';
import {keeper} from './keep.js';
import type {Spoken} from './spoken.js';

/** What can be taken away of a page; each text is made when it is asked for. */
export interface Copyable {
  readonly link?: () => string;
  readonly citation?: () => string;
  readonly print?: () => Promise<void>;
}

type What = 'link' | 'citation';

type CopyState =
  | {readonly type: 'idle'}
  | {readonly type: 'copied'; readonly what: What}
  | {readonly type: 'byHand'; readonly text: string}
  | {readonly type: 'failed'};

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

  /** What prints may have to be fetched first, and not arrive. */
  async print(print: () => Promise<void>): Promise<void> {
    this.show({type: 'idle'});
    try {
      await print();
    } catch {
      this.show({type: 'failed'});
    }
  }

  private show(state: CopyState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

const keep = keeper<Copying>();

/**
 * Buttons that copy a link or a citation and say once whether it worked, and one that prints.
 *
 * @param key - What the texts are about; another key forgets what was copied.
 * @param besides - Other buttons in the same row.
 */
export function copyTools(
  scene: Spoken,
  host: LitElement,
  key: string,
  copyable: Copyable,
  besides: unknown = nothing,
): TemplateResult {
  const words = copyWords[scene.words.language];
  const {print} = copyable;
  const draw = (copying: Copying): TemplateResult => {
    const copier = (what: What, label: string): unknown => {
      const text = copyable[what];
      return text && button(label, () => void copying.copy(what, text()));
    };
    const printer = print && canPrint() && button(words.print, () => void copying.print(print));
    return html`<div class="tools">
        ${copier('link', words.link)} ${copier('citation', words.citation)} ${printer || nothing} ${besides}
      </div>
      ${outcome(scene, copying.state)}`;
  };
  return html`${keep([key], () => new Copying(host), draw)}`;
}

/** What came of it; the text itself where the resident has to copy it. */
function outcome(scene: Spoken, state: CopyState): TemplateResult {
  const words = copyWords[scene.words.language];
  const said = (): string => {
    switch (state.type) {
      case 'idle':
        return '';
      case 'copied':
        return state.what === 'link' ? words.linkCopied : words.citationCopied;
      case 'byHand':
        return words.byHand;
      case 'failed':
        return scene.words.ui.failed;
    }
  };
  return html`<p class="told" role="status">${said()}</p>
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
}

/** Whether the browser can print at all; those inside other apps often cannot. */
export function canPrint(): boolean {
  return typeof window.print === 'function';
}
