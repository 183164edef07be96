import {frameStyles} from '@zwgk/browse';
import {hostStyles} from '@zwgk/ui';
import {css} from 'lit';

const ownStyles = css`
  .columns {
    display: flex;
  }
  .columns > nav {
    flex: 0 0 15em;
    margin-inline-end: 2em;
  }
  .columns > div {
    flex: 1;
    min-width: 0;
  }
  #areas a {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-height: var(--_target);
    padding: 0.25em 0.75em;
    color: inherit;
    line-height: 1.4;
    text-decoration: none;
  }
  #areas a > .muted {
    margin-inline-start: 0.75em;
    white-space: nowrap;
  }
  #areas a:hover,
  #areas [aria-current] {
    background: var(--_subtle);
    color: var(--_accent);
  }
  #areas [aria-current] {
    border-inline-start: 3px solid;
    font-weight: 600;
  }
  .row {
    padding: 0.25em 0;
    border-top: 1px solid var(--_line);
  }
  .row > a {
    flex: 1 1 14em;
    margin-inline-end: 1em;
    padding: 0.6em 0;
  }
  .narrow .row > * {
    flex: 1 1 100%;
    margin: 0;
  }
  .lists a {
    display: inline-block;
    padding: 0.6em 1em;
    text-decoration: none;
  }
  .lists [aria-current] {
    border-bottom: 3px solid;
    font-weight: 600;
  }
  @media print {
    #areas {
      display: none;
    }
  }
`;

/** Styles of the first view; parts that load late bring their own. */
export const styles = [hostStyles, frameStyles, ownStyles];
