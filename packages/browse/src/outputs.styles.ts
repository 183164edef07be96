import {css} from 'lit';

export const styles = css`
  .outputs {
    padding: 0.5em 0 0;
    border-top: 1px solid var(--_line);
  }
  .tools,
  .choices,
  .choices label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .tools > button,
  .choices > *,
  .choices select {
    margin: 0.5em 0.5em 0 0;
  }
  .choices {
    margin-top: 0.75em;
    padding: 0.25em 0.25em 0.75em 0.75em;
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  .choices label {
    margin-top: 0;
  }
  .choices select {
    max-width: 100%;
    margin-inline-start: 0.5em;
  }
  .outputs > p {
    margin-top: 0.5em;
  }
  .revision a {
    display: inline-block;
    padding: 0.6em 0;
  }
  .outputs progress {
    vertical-align: middle;
  }
  .told:empty {
    display: none;
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
  @media print {
    .outputs {
      display: none;
    }
  }
`;
