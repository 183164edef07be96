import {css} from 'lit';

export const styles = css`
  #revision:focus {
    outline: none;
  }
  #revision:focus-visible #revision-title {
    outline: 3px solid var(--_accent);
    outline-offset: 4px;
  }
  #revision .back a {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: var(--_target);
  }
  #revision section {
    padding: 0;
  }
  #revision .h2 > .muted {
    font-size: 0.8em;
    font-weight: 400;
  }
  .changes > li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 1em;
    padding: 0.25em 0;
    border-top: 1px solid var(--_line);
  }
  .changes a {
    padding: 0.5em 0;
  }
`;
