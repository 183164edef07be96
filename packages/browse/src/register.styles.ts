import {css} from 'lit';

export const styles = css`
  table.register {
    width: 100%;
    min-width: 0;
    border-collapse: collapse;
    line-height: 1.5;
  }
  .register td,
  .register th {
    padding: 0.5em;
    border: 0;
    border-bottom: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  .register thead th {
    border-bottom: 2px solid var(--_line);
    color: var(--_muted);
    font-weight: 600;
    white-space: nowrap;
  }
  .register th > a,
  .register > li > a {
    display: block;
    min-height: calc(var(--_target) - 1em);
  }
  .register > li > a {
    padding: 0.5em 0;
  }
  .register .date {
    white-space: nowrap;
  }
  .register > li {
    padding: 0.5em 0;
    border-top: 1px solid var(--_line);
  }
  .register > li p > span {
    display: inline-block;
    margin-inline-end: 0.75em;
  }
  .register > li p > :empty {
    display: none;
  }
  .register .excerpt {
    display: block;
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
  @media print {
    .register tr,
    .register > li {
      break-inside: avoid;
    }
  }
`;
