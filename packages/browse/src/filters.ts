import {type Counts, fold, learnTraditional} from '@zwgk/feed';
import {button, checkGroup, type Choice} from '@zwgk/ui';
import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import type {FacetName, ListScene} from './faceting.js';
import {styles} from './filters.styles.js';
import type {Listed} from './listed.js';
import type {BrowseQuery} from './scene.js';
import {browseWords} from './words.js';

type FacetCounts = Listed<unknown>['counts'];
type AnyScene = Pick<ListScene<BrowseQuery>, 'words' | 'query' | 'facets'>;

/** Choices of a facet from which on it is folded, how many it then shows, and how many at most when unfolded. */
const many = 12;
const foldedTo = 8;
const unfoldedTo = 60;

/**
 * The panel of filters: one group of checkboxes for each facet there is a choice in, each choice with what it would
 * leave. Long groups, such as the bodies of a whole county, are folded and can be looked through by name.
 */
export class Filters {
  readonly styles = styles;

  private readonly host: LitElement;
  private readonly unfolded = new Set<string>();
  private readonly sought = new Map<string, string>();

  constructor(host: LitElement) {
    this.host = host;
    learnTraditional();
  }

  /**
   * @param whole - Counts over the whole list, whose order the choices keep.
   * @param onClose - Folds the panel.
   */
  render(scene: AnyScene, counts: FacetCounts, whole: FacetCounts, onClose: () => void): TemplateResult {
    const groups = scene.facets.names
      .filter((facet) => scene.facets.within[facet] === undefined)
      .map((facet) => ({facet, choices: choicesOf(scene, facet, counts[facet] ?? [], whole[facet] ?? [])}))
      .filter(({choices}) => choices.length > 0);
    const {closeFilters} = browseWords(scene.words).browse;
    return html`<div id="filters" class="filters" part="filters">
      ${groups.map(({facet, choices}) => this.renderGroup(scene, facet, choices))}
      <p>${button(closeFilters, onClose)}</p>
    </div>`;
  }

  private renderGroup(scene: AnyScene, facet: FacetName, choices: readonly Choice[]): TemplateResult {
    const words = browseWords(scene.words).browse;
    const name = words.facets[facet];
    if (choices.length <= many) return checkGroup(name, facet, choices);
    const isUnfolded = this.unfolded.has(facet);
    const sought = isUnfolded ? fold((this.sought.get(facet) ?? '').trim()) : '';
    const matching = choices.filter(({label}) => fold(label).includes(sought));
    const most = isUnfolded ? unfoldedTo : foldedTo;
    const shown = matching.filter(({chosen}, place) => chosen || place < most);
    const hidden = matching.length - shown.length;
    const left = shown.length === 0 ? words.noChoice : hidden > 0 ? words.unshown(hidden) : nothing;
    return checkGroup(name, facet, shown, {
      before: isUnfolded ? this.renderFinder(words.findIn(name), facet) : nothing,
      after: html`${isUnfolded ? html`<p class="muted">${left}</p>` : nothing}
        <button type="button" aria-expanded=${isUnfolded} @click=${() => this.toggle(facet)}>
          ${isUnfolded ? words.fewer : words.more(hidden)}
        </button>`,
    });
  }

  private renderFinder(label: string, facet: FacetName): TemplateResult {
    const onInput = ({target}: Event): void => {
      if (!(target instanceof HTMLInputElement)) return;
      this.sought.set(facet, target.value);
      this.host.requestUpdate();
    };
    return html`<input
      type="search"
      autocomplete="off"
      aria-label=${label}
      placeholder=${label}
      .value=${this.sought.get(facet) ?? ''}
      @input=${onInput}
    />`;
  }

  private toggle(facet: FacetName): void {
    if (!this.unfolded.delete(facet)) this.unfolded.add(facet);
    this.host.requestUpdate();
  }
}

/** Choices that would leave something, and those that are chosen though they leave nothing, each always in its place. */
function choicesOf(scene: AnyScene, facet: FacetName, counts: Counts, whole: Counts): readonly Choice[] {
  const chosen = scene.query.conditions[facet] ?? [];
  const counted = new Map(counts);
  const values = new Set([...whole.map(([value]) => value), ...counted.keys(), ...chosen]);
  return [...values]
    .map((value) => ({
      value,
      label: scene.facets.valueName(facet, value),
      count: counted.get(value) ?? 0,
      chosen: chosen.includes(value),
    }))
    .filter((choice) => choice.chosen || choice.count > 0);
}
