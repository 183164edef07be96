import {css} from 'lit';

/** Styles of the application form on paper. */
export const styles = css`
  @page {
    size: A4;
    margin: 12mm 15mm;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  body {
    /* Half of the table's border stands outside of it. */
    padding: 0 0.3mm;
    color: #000;
    background: #fff;
    font-family: 'Noto Serif CJK SC', 'SimSun', 'Songti SC', serif;
    font-size: 11pt;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  h1 {
    margin-bottom: 4mm;
    font-size: 1.8em;
    text-align: center;
    letter-spacing: 0.1em;
  }
  /* A frame without an address has no doctype, and tables then forget the text around them. */
  table {
    width: 100%;
    border: 0.4mm solid #000;
    border-collapse: collapse;
    table-layout: fixed;
    font: inherit;
  }
  tr {
    break-inside: avoid;
  }
  th,
  td {
    height: 2em;
    padding: 0.25em 0.5em;
    border: 0.2mm solid #000;
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }
  col.side {
    width: 2.6em;
  }
  col.group {
    width: 6em;
  }
  col.label {
    width: 7em;
  }
  th.side,
  th.group {
    text-align: center;
  }
  b,
  th.side {
    font-weight: 700;
  }
  .long {
    height: 6.5em;
    vertical-align: top;
    white-space: pre-line;
  }
  .sign {
    height: 3.2em;
  }
  small {
    display: block;
    overflow-wrap: normal;
    font-size: 0.75em;
  }
  .tick {
    display: inline-block;
    margin-inline-end: 1.2em;
    white-space: nowrap;
  }
  .box {
    display: inline-block;
    width: 1.1em;
    height: 1.1em;
    margin-inline-end: 0.3em;
    border: 0.3mm solid #000;
    line-height: 1;
    text-align: center;
    vertical-align: -0.15em;
  }
  .date {
    vertical-align: bottom;
  }
  .blank {
    display: block;
    text-align: end;
    white-space: pre;
  }
  .offices > td {
    height: 3em;
    vertical-align: top;
  }
  section {
    margin-top: 3mm;
    font-size: 0.86em;
    break-inside: avoid;
  }
  h2 {
    font-size: 1.1em;
  }
  ol,
  ul {
    padding-inline-start: 1.4em;
  }
  dl > div {
    display: inline-block;
    margin-inline-end: 1.5em;
  }
  dt,
  dd {
    display: inline;
  }
  dt::after {
    content: ' ';
  }
`;

/** Large print (长者模式): 18 pt, on as many pages as it takes. */
export const largeStyles = css`
  body {
    font-size: 18pt;
  }
  col.group {
    width: 5em;
  }
  col.label ~ col.label {
    width: auto;
  }
`;
