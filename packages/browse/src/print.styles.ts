import {css} from 'lit';

/** Styles of what is printed: the detail of a record, a list, the official table. */
export const styles = css`
  @page {
    size: A4;
    margin: 16mm 14mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font-size: 9pt;
    }
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  body {
    color: #000;
    background: #fff;
    font-family: 'Noto Serif CJK SC', 'SimSun', 'Songti SC', serif;
    font-size: 10.5pt;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: inherit;
  }
  address {
    font-style: normal;
  }
  h1,
  article > [role='heading'] {
    margin: 2mm 0 4mm;
    font-size: 18pt;
    font-weight: 700;
    line-height: 1.3;
  }
  section {
    margin-top: 5mm;
  }
  section > [role='heading'] {
    margin-bottom: 2mm;
    font-size: 13pt;
    font-weight: 700;
    break-after: avoid;
  }
  .message {
    margin: 3mm 0;
    padding: 3mm;
    border: 0.3mm solid #666;
    break-inside: avoid;
  }
  .fields {
    border-bottom: 0.2mm solid #999;
  }
  .fields > div {
    display: flex;
    padding: 1.5mm 0;
    border-top: 0.2mm solid #999;
    break-inside: avoid;
  }
  .fields > div > dt {
    flex: 0 0 32mm;
    font-weight: 700;
  }
  .fields > div > dd {
    flex: 1;
  }
  .text {
    white-space: pre-line;
  }
  .codes {
    display: flex;
    flex-wrap: wrap;
  }
  .codes li:not(:last-child)::after {
    content: '、';
  }
  .contact {
    margin-top: 1mm;
  }
  .contact dl > div {
    display: flex;
    column-gap: 3mm;
  }
  section li {
    padding: 1mm 0;
    break-inside: avoid;
  }
  .original a::after,
  .attachments a::after {
    content: ' ' attr(href);
    font-size: 8pt;
  }
  .badge {
    padding: 0 1mm;
    border: 0.2mm solid #666;
  }
  .muted {
    color: #333;
  }
  /* A frame without an address has no doctype, and tables then forget the text around them. */
  table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font: inherit;
    font-size: 9.5pt;
  }
  thead {
    display: table-header-group;
  }
  tr {
    break-inside: avoid;
  }
  th,
  td {
    padding: 1.2mm 1.5mm;
    border: 0.2mm solid #555;
    text-align: start;
    vertical-align: top;
    white-space: pre-line;
  }
  thead th {
    background: #eee;
    text-align: center;
    print-color-adjust: exact;
  }
  footer {
    margin-top: 6mm;
    padding-top: 2mm;
    border-top: 0.2mm solid #999;
    font-size: 9pt;
    break-inside: avoid;
  }
`;

/** For tables that are wider than a page is. */
export const acrossStyles = css`
  @page {
    size: A4 landscape;
    margin: 12mm 10mm;
  }
  table {
    font-size: 8pt;
  }
`;
