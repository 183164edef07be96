import {css} from 'lit';

/** Styles of bad ratings and messages. */
export const styles = css`
  .entries > li {
    padding: 1em 0;
    border-top: 1px solid var(--_line);
  }
  .entries > li:first-child {
    border-top: 0;
  }
  .entries .h2 {
    margin-top: 0;
  }
  .entries .h2 > a {
    display: inline-block;
    padding: 0.55em 0;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-top: 0.25em;
  }
  .marks > * {
    margin: 0.125em 0.5em 0.125em 0;
  }
  .overdue {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  .warning {
    margin-top: 0.5em;
    color: var(--_danger);
    font-weight: 600;
  }
  .late {
    color: var(--_danger);
  }
  .text {
    margin-top: 0.5em;
    white-space: pre-line;
  }
  .stages {
    margin: 0.75em 0 0;
    padding: 0;
    list-style: none;
  }
  .stages > li {
    position: relative;
    padding: 0 0 0.5em 1.5em;
    color: var(--_muted);
  }
  .stages > .done {
    color: inherit;
  }
  .stages > li > span[aria-hidden] {
    position: absolute;
    left: 0;
    color: var(--_accent);
  }
  .stages > li:not(:last-child)::before {
    position: absolute;
    top: 1.5em;
    bottom: 0;
    left: 0.45em;
    border-left: 1px solid var(--_control);
    content: '';
  }
  .stages strong {
    font-weight: 600;
  }
  .stages .text {
    margin-top: 0;
  }
  .reply {
    margin-top: 0.75em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_subtle);
  }
  .reply .text {
    margin-top: 0.25em;
  }
  .back {
    margin-top: 0.75em;
  }
  article + .tools {
    margin-top: 1em;
  }
  .back a {
    display: inline-block;
    padding: 0.6em 0;
  }
  @media print {
    .entries > li {
      break-inside: avoid;
    }
  }
`;
