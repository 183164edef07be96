import {css} from 'lit';

/** Styles of what is found, and of why nothing is. */
export const styles = css`
  article {
    margin-top: 1.5em;
  }
  .state {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
  }
  .state:focus {
    outline: none;
  }
  .h {
    margin: 1.5em 0 0.5em;
    font-weight: 600;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(5em, max-content) 1fr;
    gap: 0.25em 1em;
    margin: 0.5em 0;
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    margin: 0;
  }
  .card {
    margin: 1.25em 0;
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .card > .h:first-child {
    margin-top: 0;
    font-size: 1.125em;
  }
  .card p + p {
    margin-top: 0.5em;
  }
  .due {
    font-size: 1.25em;
    font-weight: 700;
  }
  .text {
    white-space: pre-line;
  }
  .timeline {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .timeline > li {
    position: relative;
    padding: 0 0 1.5em 1.75em;
  }
  .timeline > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.1em;
    top: 0.45em;
    width: 0.7em;
    height: 0.7em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }
  .timeline > li:last-child::before {
    background: var(--_accent);
  }
  .timeline > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: 0.5em;
    top: 1.5em;
    bottom: -0.1em;
    border-inline-start: 2px solid var(--_line);
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
  }
  .when time {
    color: var(--_muted);
  }
  time {
    word-break: keep-all;
  }
  .timeline p {
    margin-bottom: 0.25em;
  }
  .clock {
    padding: 0 0.5em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    font-size: 0.875em;
    white-space: nowrap;
  }
  .said {
    margin-top: 0.25em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line);
    white-space: pre-line;
  }
  .list li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    padding: 0.5em 0;
    border-top: 1px solid var(--_line);
  }
  .list li > :first-child {
    flex: 1 1 14em;
    margin: 0;
  }
  .list [role='status'] {
    flex: 1 1 100%;
    margin: 0;
  }
  .ways {
    margin-top: 1.5em;
    padding: 1em 1.25em;
    background: var(--_subtle);
    border-radius: var(--_radius);
  }
  .note {
    margin-top: 1em;
  }
  .law {
    margin-top: 1.5em;
    font-size: 0.9375em;
  }
  .error,
  .late {
    font-weight: 600;
  }
  .error {
    color: var(--_danger);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin: 1em 0;
  }
  @media (max-width: 30em) {
    .facts {
      grid-template-columns: 1fr;
      gap: 0;
    }
    .facts dd {
      margin-bottom: 0.5em;
    }
  }
`;
