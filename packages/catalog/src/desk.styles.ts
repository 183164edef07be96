import {css} from 'lit';

/** Styles of what only the catalogue's desk draws. */
export const deskStyles = css`
  #areas ul ul {
    padding-inline-start: 1em;
  }
  .narrow #areas > ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9em, 1fr));
  }
  #end.matters {
    --_lines: 2;
  }
  .narrow #end.matters {
    --_lines: 3;
  }
`;
