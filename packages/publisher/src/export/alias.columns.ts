import type {Alias} from '../suggest/alias.js';
import type {TableColumn} from './column.js';

/** Everyday words (俗称) and what the catalogue calls them, one name to a row. */
export const aliasColumns: readonly TableColumn<Alias>[] = [
  {header: '俗称', width: 40, value: ({word}) => word},
  {header: '规范名称', width: 40, value: ({official}) => official},
];
