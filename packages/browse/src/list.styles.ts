import {css} from 'lit';

/** Styles of a list beyond its first screen: conditions, offers, messages, the end. */
export const styles = css`
  .message > button,
  .message > a {
    display: inline-block;
    margin-top: 0.75em;
    padding: 0.5em 0.75em;
  }
  button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  [aria-expanded='true'] {
    padding-top: 3px;
    border-color: var(--_accent);
    border-bottom-width: 4px;
    background: var(--_subtle);
    color: var(--_accent);
  }
  .notice {
    border-color: var(--_accent);
    white-space: pre-line;
  }
  .pager > a {
    margin-inline-end: 0.5em;
  }
  .pager > span {
    padding-inline-start: 0;
  }
  .pager form {
    margin: 0;
    padding: 0;
  }
  .number {
    flex: none;
    width: 5em;
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
  .offers {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    margin-bottom: 0.75em;
  }
  .offers ul {
    display: flex;
    flex-wrap: wrap;
  }
  .offers a {
    display: inline-block;
    padding: 0.5em;
  }
  .printed {
    display: none;
  }
  mark {
    background: var(--zwgk-color-mark, #ffe28a);
    color: inherit;
  }
  .excerpt {
    flex-basis: 100%;
  }
  #end {
    margin-top: 1.5em;
    min-height: calc(var(--_lines) * (var(--_target) + 0.5em) + 0.5em + 1px);
    --_lines: 1;
  }
  .narrow #end {
    --_lines: 2;
  }
  @media print {
    #filters,
    .tags,
    .offers,
    .lists,
    #end {
      display: none;
    }
    .printed {
      display: block;
      margin-bottom: 0.5em;
    }
    .row {
      break-inside: avoid;
    }
    .h2,
    .h3 {
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
