import type {Agency} from '@zwgk/feed';

import {hashOf, idKey} from '../understand/id.js';
import type {Config} from './config.js';

/** The bodies a configuration names, as records of the feed. A body has the same id when a table names it instead. */
export function configuredAgencies(config: Config | undefined): readonly Agency[] {
  return (config?.agencies ?? []).map((agency) => ({id: `a-${hashOf([idKey(agency.name)])}`, ...agency}));
}
