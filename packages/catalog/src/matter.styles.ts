import {css} from 'lit';

/** Styles of the pages of one record, a matter or a document. */
export const styles = css`
  dl,
  dd,
  address {
    margin: 0;
    font-style: normal;
  }
  article section {
    padding: 0;
  }
  .h2 > .muted {
    font-size: 0.8em;
    font-weight: 400;
  }
  #matter:focus,
  #document:focus {
    outline: none;
  }
  #matter:focus-visible #matter-title,
  #document:focus-visible #document-title {
    outline: 3px solid var(--_accent);
    outline-offset: 4px;
  }
  .back a,
  .original a {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: var(--_target);
  }
  .standing {
    margin-top: 0.25em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    margin-top: 0.25em;
  }
  .tools > button {
    margin: 0.5em 0.5em 0 0;
  }
  .told:empty {
    display: none;
  }
  .told {
    margin-top: 0.5em;
  }
  .copied {
    display: block;
    width: 100%;
    margin-top: 0.5em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_surface);
    font: inherit;
  }
  .gap > * {
    margin-top: 0.25em;
  }
  .gap .phone a,
  .gap .request {
    display: inline-block;
    padding: 0.6em 0;
  }
  .fields {
    margin: 1em 0 2em;
    border-bottom: 1px solid var(--_line);
  }
  .fields > div {
    display: flex;
    flex-wrap: wrap;
    padding: 0.75em 0;
    border-top: 1px solid var(--_line);
  }
  .fields > div > dt {
    flex: 0 1 11em;
    color: var(--_muted);
  }
  .fields > div > dd {
    flex: 1 1 20em;
    max-width: 46em;
  }
  .text {
    white-space: pre-line;
  }
  .absent {
    color: var(--_muted);
    font-style: italic;
  }
  .codes {
    display: flex;
    flex-wrap: wrap;
  }
  .codes li:not(:last-child)::after {
    content: '、';
  }
  .contact {
    margin-top: 0.5em;
    padding: 0.75em 1em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_subtle);
  }
  .contact dl > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 1em;
  }
  .contact dt {
    min-width: 5em;
    color: var(--_muted);
  }
  .contact dd {
    flex: 1;
  }
  .contact a {
    display: inline-block;
    padding: 0.6em 0;
  }
  .published > ul > li {
    padding: 0.5em 0;
    border-top: 1px solid var(--_line);
  }
  .badge {
    padding: 0.1em 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_subtle);
    color: var(--_text);
    white-space: nowrap;
  }
  .past {
    border-color: var(--_control);
    border-style: dashed;
    background: var(--_surface);
    color: var(--_muted);
  }
  .attachments {
    margin-top: 0.25em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_line);
  }
  .attachments a,
  .relations a,
  .published li a,
  #matters + ul a {
    display: inline-block;
    padding: 0.6em 0;
  }
  .relations li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 1em;
  }
  .history ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .history li {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    padding: 0.25em 0;
  }
  .history time {
    color: var(--_muted);
    white-space: nowrap;
  }
  .neighbours {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-top: 2em;
    padding-top: 0.5em;
    border-top: 1px solid var(--_line);
  }
  .neighbours a {
    padding: 0.6em 0;
  }
  .neighbours .muted {
    display: block;
  }
  @media print {
    .back,
    .tools,
    .neighbours {
      display: none;
    }
  }
`;
