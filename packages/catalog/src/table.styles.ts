import {css} from 'lit';

export const styles = css`
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    min-width: 70em;
    border-collapse: collapse;
    line-height: 1.5;
  }
  caption {
    padding: 0.5em 0;
    font-weight: 600;
    text-align: start;
  }
  td,
  th {
    padding: 0.5em 0.4em;
    border: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  th > a {
    display: block;
    min-width: 6em;
    min-height: var(--_target);
  }
  thead th {
    background: var(--_subtle);
    font-weight: 600;
    vertical-align: middle;
  }
  td:not(.tick) + td:not(.tick) {
    min-width: 4.5em;
  }
  td li {
    min-width: 7em;
  }
  .tick {
    min-width: 2.4em;
    text-align: center;
  }
  .text {
    white-space: pre-line;
  }
  .absent {
    color: var(--_muted);
    font-style: italic;
  }
  .cards > li {
    padding: 1em 0;
    border-top: 1px solid var(--_line);
  }
  .cards > li > a {
    display: inline-block;
    min-height: var(--_target);
    font-weight: 600;
  }
  .cards dt {
    color: var(--_muted);
  }
  .cards dl {
    margin: 0;
  }
  .cards dd {
    margin: 0 0 0.5em;
  }
  @media print {
    .scroll {
      overflow: visible;
    }
    table {
      min-width: 0;
      font-size: 9pt;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
