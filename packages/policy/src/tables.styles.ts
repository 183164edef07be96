import {css} from 'lit';

/** Tables, and the comparison of the old and the new policy as it stands where there is little room. */
export const styles = css`
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    margin-top: 1em;
    border-collapse: collapse;
    color: inherit;
    font: inherit;
  }
  caption {
    padding-bottom: 0.5em;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 0.6em 0.75em;
    border: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  td > bdi,
  .blocks td {
    white-space: pre-line;
  }
  thead th {
    background: var(--_subtle);
  }
  .comparison th[scope='row'] {
    width: 18%;
    font-weight: 600;
  }
  .comparison .new {
    font-weight: 600;
  }
  .label {
    display: none;
  }
  .stacked,
  .stacked tbody,
  .stacked tr,
  .stacked th,
  .stacked td {
    display: block;
    width: auto;
  }
  .stacked thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .stacked caption {
    display: block;
  }
  .stacked tr {
    margin-bottom: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .stacked th[scope='row'] {
    width: auto;
    border: 0;
    background: var(--_subtle);
  }
  .stacked td {
    display: flex;
    border: 0;
    border-top: 1px solid var(--_line);
  }
  .stacked .label {
    display: block;
    flex: 0 0 5.5em;
    color: var(--_muted);
    font-weight: 400;
  }
`;
