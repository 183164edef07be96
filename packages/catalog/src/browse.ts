export {select} from './catalog.selection.js';
export {conditions, filters} from './filters.js';
export {styles} from './filters.styles.js';
export {marking} from './marking.js';
