import {css} from 'lit';

export const styles = css`
  .notice {
    border-color: var(--_accent);
    white-space: pre-line;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    gap: 0.75em 1em;
    margin: 0 0 1em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  .field > span {
    display: block;
  }
  .field select {
    width: 100%;
    text-overflow: ellipsis;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    margin: 0 -0.25em 0.75em;
  }
  .tags > li {
    margin: 0.25em;
  }
  .tags a {
    display: inline-block;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_subtle);
    color: inherit;
    text-decoration: none;
  }
  .tags a:hover {
    border-color: var(--_accent);
  }
  #areas ul ul {
    padding-inline-start: 1em;
  }
  .narrow #areas > ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9em, 1fr));
  }
  mark {
    background: var(--zwgk-color-mark, #ffe28a);
    color: inherit;
  }
  .excerpt {
    flex-basis: 100%;
  }
  @media print {
    .filters,
    .tags {
      display: none;
    }
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
