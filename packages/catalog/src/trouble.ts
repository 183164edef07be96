export {failure, staleNotice} from '@zwgk/ui';
