import {css} from 'lit';

export const styles = css`
  dl,
  dd,
  address {
    margin: 0;
    font-style: normal;
  }
  .h2 > .muted {
    font-size: 0.8em;
    font-weight: 400;
  }
  #matter:focus {
    outline: none;
  }
  #matter:focus-visible #matter-title {
    outline: 3px solid var(--_accent);
    outline-offset: 4px;
  }
  .back a {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: var(--_target);
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
    min-width: 4em;
    color: var(--_muted);
  }
  .contact a {
    display: inline-block;
    padding: 0.6em 0;
  }
  .documents {
    padding: 0;
  }
  .documents > ul > li {
    padding: 0.5em 0;
    border-top: 1px solid var(--_line);
  }
  .contact dd {
    flex: 1;
  }
  .note {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  .attachments {
    margin-top: 0.25em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_line);
  }
  .attachments a,
  .documents li > div > a {
    display: inline-block;
    padding: 0.6em 0;
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
    .neighbours {
      display: none;
    }
  }
`;
