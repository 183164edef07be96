export {Announcer} from './announcer.js';
export {failure, staleNotice, telephone} from './failure.js';
export {hostStyles} from './host.styles.js';
export {Late} from './late.js';
export {loading} from './loading.js';
export {button, message} from './message.js';
export {Narrow} from './narrow.js';
export {pager} from './pager.js';
export {selectField, type Choice} from './select-field.js';
