import {css} from 'lit';

/** Styles of the ledger's frame and numbers; those of any list stand before them. */
export const styles = css`
  :host {
    --_danger: var(--zwgk-color-danger, #a4161a);
  }
  .lists {
    display: flex;
    flex-wrap: wrap;
    margin-top: 0.5em;
  }
  .lists a {
    display: inline-block;
    padding: 0.6em 1em;
    text-decoration: none;
  }
  .lists [aria-current] {
    border-bottom: 3px solid;
    font-weight: 600;
  }
  .period {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-top: 1em;
  }
  #overall {
    margin-top: 1em;
  }
  .groups {
    margin-top: 1.5em;
  }
  .note {
    margin-top: 1em;
  }
  .period label {
    margin-inline-end: 0.75em;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 1em;
    margin: 0.75em 0 1.25em;
  }
  .facts > div {
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    margin: 0;
  }
  .facts strong {
    display: block;
    font-size: 1.5em;
    line-height: 1.4;
  }
  .chart {
    display: block;
    width: 100%;
    height: 0.75em;
    margin: 0.25em 0;
    overflow: visible;
  }
  .ground {
    fill: var(--_subtle);
    stroke: var(--_line);
  }
  .piece {
    fill: var(--_accent);
    stroke: var(--_surface);
  }
  .satisfied {
    fill-opacity: 0.7;
  }
  .fairlySatisfied {
    fill-opacity: 0.4;
  }
  .bad {
    fill: var(--_surface);
    stroke: var(--_danger);
    stroke-width: 2px;
  }
  .levels {
    width: 100%;
    border-collapse: collapse;
  }
  .levels th,
  .levels td {
    padding: 0.4em 1em 0.4em 0.5em;
    border-bottom: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }
  .levels thead th {
    border-bottom-width: 2px;
    color: var(--_muted);
    font-weight: 600;
  }
  .levels td {
    font-variant-numeric: tabular-nums;
  }
  .levels td:last-child {
    width: 100%;
  }
  .levels td:last-child > * {
    display: inline-block;
    vertical-align: middle;
  }
  .levels td > span {
    width: 4.5em;
  }
  .levels .chart {
    width: calc(100% - 4.75em);
    margin: 0;
  }
  .narrow .levels {
    table-layout: fixed;
  }
  .narrow .levels th,
  .narrow .levels td {
    padding-right: 0.25em;
    padding-left: 0.25em;
    white-space: normal;
  }
  .narrow .levels th:first-child {
    width: 42%;
  }
  .narrow .levels th:nth-child(2) {
    width: 20%;
  }
  .narrow .levels td:last-child > * {
    display: block;
    width: 100%;
  }
  .numbers thead th {
    white-space: normal;
  }
  .numbers tbody th {
    min-width: 9em;
  }
  .bads > a {
    display: inline-block;
    padding: 0.55em 0;
  }
  .numbers td {
    font-variant-numeric: tabular-nums;
  }
  @media print {
    .lists,
    .period {
      display: none;
    }
    .chart {
      print-color-adjust: exact;
    }
    .facts > div {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .ground {
      fill: Canvas;
      stroke: CanvasText;
    }
    .piece {
      fill: CanvasText;
    }
    .bad {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
