import {css} from 'lit';

/** What is read below the first view, but for tools, tables and media. */
export const styles = css`
  .contents {
    margin-top: 1.25em;
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .contents > p {
    font-weight: 600;
  }
  .contents > ul {
    display: flex;
    flex-wrap: wrap;
  }
  .contents > ul > li {
    margin-inline-end: 1.5em;
  }
  .contents > ul > li:first-child:not(:only-child) {
    flex-basis: 100%;
  }
  .contents ul ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9em, 1fr));
    column-gap: 1em;
    padding-inline-start: 1em;
  }
  .contents a,
  .links a,
  .relations a,
  .attachments a,
  .part dd a {
    display: inline-block;
    padding: 0.6em 0;
  }
  .part dt {
    flex-basis: 7.5em;
  }
  .part {
    margin-top: 2.25em;
  }
  .part > .h1 {
    padding-bottom: 0.375em;
    border-bottom: 1px solid var(--_line);
    font-size: 1.375em;
  }
  .h1,
  .h2,
  .h3,
  .timeline > li,
  .question {
    scroll-margin-top: 1em;
  }
  .part .h2 {
    margin-top: 1.5em;
    padding-inline-start: 0.6em;
    border-inline-start: 4px solid var(--_accent);
    font-size: 1.1875em;
  }
  .h3 {
    margin-top: 1em;
  }
  .blocks > * {
    max-width: 42em;
    margin-top: 0.625em;
    line-height: 1.8;
  }
  .bullets {
    padding-inline-start: 1.5em;
    list-style: disc;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .timeline {
    margin-top: 1em;
    padding-inline-start: 0.5em;
  }
  .timeline > li {
    position: relative;
    padding: 0 0 1.75em 1.5em;
    border-inline-start: 2px solid var(--_line);
  }
  .timeline > li:last-child {
    border-color: transparent;
    padding-bottom: 0;
  }
  .timeline > li::before {
    content: '';
    position: absolute;
    top: 0.375em;
    margin-inline-start: calc(-2em + 0.5px);
    width: 0.875em;
    height: 0.875em;
    border: 3px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }
  .timeline .h2 {
    margin-top: 0.25em;
    padding: 0;
    border: 0;
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
  }
  .when > * {
    margin-inline-end: 0.75em;
  }
  .when time {
    font-weight: 600;
  }
  .delay {
    color: var(--_muted);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
  }
  .links a {
    margin-inline-end: 1.5em;
  }
  .to-top {
    justify-content: flex-end;
    margin-top: 1.5em;
  }
  .search {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .search > * {
    margin: 0.25em 0.5em 0.25em 0;
  }
  .search input {
    flex: 1 1 12em;
    min-width: 0;
    appearance: none;
  }
  .search p {
    flex-basis: 100%;
  }
  .question {
    border-bottom: 1px solid var(--_line);
  }
  .question > summary {
    padding: 0.75em 0;
    font-weight: 600;
  }
  .question > .blocks {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  .question > .links {
    padding-inline-start: 1.2em;
  }
  mark {
    background: var(--zwgk-color-mark, #ffe28a);
    color: inherit;
  }
  .comments > li {
    padding: 0.875em 0;
    border-top: 1px solid var(--_line);
  }
  .reason {
    margin-top: 0.25em;
  }
  .rejected,
  .partlyAdopted {
    border-style: dashed;
  }
  .relations li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
  }
  .relations .muted {
    margin-inline-end: 1em;
  }
  @media (forced-colors: active) {
    mark,
    .spoken {
      background: Mark;
      color: MarkText;
    }
    .timeline > li {
      border-color: CanvasText;
    }
  }
  @media print {
    .toolbar,
    .contents,
    .search,
    .links,
    .enlarge,
    .open,
    audio,
    video {
      display: none;
    }
    .part,
    .question,
    .timeline > li {
      break-inside: auto;
    }
    .h1,
    .h2,
    summary {
      break-after: avoid;
    }
    tr,
    .comments > li {
      break-inside: avoid;
    }
  }
`;
