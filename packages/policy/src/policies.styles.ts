import {css} from 'lit';

/** Styles of what only the list of policies draws; those of any list stand before them. */
export const styles = css`
  .back {
    margin-top: 0.75em;
  }
  .back a,
  .neighbours a {
    display: inline-block;
    padding: 0.6em 0;
  }
  .neighbours {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-top: 1.5em;
    border-top: 1px solid var(--_line);
  }
  .neighbours a {
    flex: 0 1 48%;
  }
  .neighbours .muted {
    display: block;
  }
  #policy:focus {
    outline: none;
  }
  zwgk-policy {
    margin-top: 0.5em;
  }
  .register th > a {
    font-weight: 400;
  }
`;
