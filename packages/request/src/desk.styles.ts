import {css} from 'lit';

/** Styles of the steps behind the first, of the review and of what becomes of a request that is sent. */
export const styles = css`
  #errors {
    margin-bottom: 1em;
  }
  .receipt .calculation {
    margin-top: 1.25em;
    padding-top: 1em;
    border-top: 1px solid var(--_line);
  }
  .receipt .actions {
    align-items: center;
    margin-bottom: 0.75em;
  }
  .code {
    font-size: 1.375em;
    letter-spacing: 0.04em;
  }
  .copied {
    width: 100%;
    min-height: 0;
  }
  .card a {
    display: inline-block;
    padding: calc((var(--_target) - 1.6em) / 2) 0;
  }
  .card .facts dt,
  .card .facts dd,
  .panel .facts dt,
  .panel .facts dd {
    align-self: center;
  }
  [type='file'] {
    padding: 0.5em;
  }
  ::file-selector-button {
    font: inherit;
    margin-inline-end: 0.75em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_subtle);
    color: inherit;
  }
  .ways {
    padding: 1em;
  }
  pre {
    margin: 0.5em 0;
    font: inherit;
    white-space: pre-wrap;
  }
  .consent {
    margin: 1.25em 0;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  .consent .choice {
    margin-top: 0.75em;
    background: var(--_surface);
  }
  .masked:not(:focus) {
    -webkit-text-security: disc;
  }
  .card {
    margin: 1em 0;
    padding: 1em;
    border: 1px solid var(--_accent);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
  }
  .list {
    margin: 0.5em 0;
    border-top: 1px solid var(--_line);
  }
  .list li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: 0.4em 0;
    border-bottom: 1px solid var(--_line);
  }
  .list li > * {
    margin: 0.1em 0;
    margin-inline-end: 0.5em;
  }
  .list li > :first-child {
    flex: 1 1 9em;
  }
  .list li > :last-child {
    margin-inline-end: 0;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(6em, max-content) 1fr;
    gap: 0.4em 1em;
    margin: 0.5em 0;
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    margin: 0;
  }
  .reviewed {
    padding: 0.75em 0;
    border-bottom: 1px solid var(--_line);
  }
  .reviewed .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    font-weight: 600;
  }
  .preview {
    flex: none;
    width: 4em;
    height: 4em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    object-fit: cover;
  }
  .found ul {
    margin-top: 0.5em;
  }
  .columns {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -0.75em;
  }
  .columns > * {
    flex: 1 1 12em;
    min-width: 0;
    margin: 0.25em 0;
    margin-inline-start: 0.75em;
  }
  .columns input,
  .columns select {
    width: 100%;
  }
  .note {
    margin: 1em 0 0.5em;
  }
  @media (max-width: 30em) {
    .facts {
      grid-template-columns: 1fr;
      gap: 0;
    }
    .facts dd {
      margin-bottom: 0.6em;
    }
  }
`;
