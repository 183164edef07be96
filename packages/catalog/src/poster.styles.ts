import {css} from 'lit';

/** The poster on either paper; lengths are in the size of its text. */
export const styles = css`
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  body {
    color: #000;
    background: #fff;
    font-family: 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif;
    line-height: 1.4;
    overflow-wrap: anywhere;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  header {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    column-gap: 1em;
    margin-bottom: 0.75em;
    padding-bottom: 0.5em;
    border-bottom: 0.25em solid #b3191f;
  }
  h1 {
    color: #b3191f;
    font-size: 2.4em;
    font-weight: 700;
    line-height: 1.2;
  }
  .imprint span {
    display: inline-block;
    margin-inline-end: 1.5em;
  }
  figure {
    grid-row: span 2;
    text-align: center;
    font-size: 0.8em;
  }
  .code {
    display: block;
    width: 8em;
    height: 8em;
  }
  /* A frame without an address has no doctype, and tables then forget the text around them. */
  table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font: inherit;
  }
  thead {
    display: table-header-group;
  }
  tfoot {
    display: table-footer-group;
  }
  tr {
    break-inside: avoid;
  }
  .group {
    break-after: avoid;
  }
  th,
  td {
    padding: 0.4em 0.5em;
    border: 0.2mm solid #777;
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
    white-space: pre-line;
  }
  thead th {
    background: #b3191f;
    color: #fff;
    font-weight: 700;
    text-align: center;
  }
  thead th:nth-child(1) {
    width: 32%;
  }
  thead th:nth-child(n + 3) {
    width: 21%;
  }
  .group th {
    background: #f5e6e0;
    font-weight: 700;
    white-space: normal;
  }
  .group div {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  .group .code {
    width: 5em;
    height: 5em;
    background: #fff;
  }
  tfoot td {
    border: 0;
    padding: 0.75em 0 0;
    font-size: 0.75em;
    text-align: center;
  }
`;

/** A sheet for a notice board read at arm's length; sizes of text from the largest that may fit. */
export const a4Styles = css`
  @page {
    size: A4;
    margin: 12mm;
  }
  main {
    width: 186mm;
    font-size: 10pt;
  }
  .size-1 {
    font-size: 16pt;
  }
  .size-2 {
    font-size: 14pt;
  }
  .size-3 {
    font-size: 12.5pt;
  }
  .size-4 {
    font-size: 11pt;
  }
`;

/** A sheet for a wall. */
export const a3Styles = css`
  @page {
    size: A3;
    margin: 15mm;
  }
  main {
    width: 267mm;
    font-size: 14pt;
  }
  .size-1 {
    font-size: 23pt;
  }
  .size-2 {
    font-size: 20pt;
  }
  .size-3 {
    font-size: 18pt;
  }
  .size-4 {
    font-size: 16pt;
  }
`;
