import {css} from 'lit';

export const styles = css`
  .outputs {
    margin-top: 1.5em;
    padding: 0.5em 0 0;
    border-top: 1px solid var(--_line);
  }
  .tools,
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-top: 0.5em;
  }
  .tools > button,
  .choices > button {
    margin: 0;
  }
  .choices {
    padding: 0.75em;
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  .choices label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .choices select {
    max-width: 100%;
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
  iframe.hidden {
    border: 0;
  }
  @media print {
    .outputs {
      display: none;
    }
  }
`;
