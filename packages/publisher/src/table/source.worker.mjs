// The loader that runs this package from its sources does not reach into threads: the thread calls it itself.
import {register} from 'tsx/esm/api';

register();
await import('./read.worker.ts');
