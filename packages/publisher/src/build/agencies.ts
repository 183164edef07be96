import {createHash} from 'node:crypto';

import type {Agency} from '@zwgk/feed';

import type {Config} from './config.js';

/** The bodies a configuration names, as records of the feed. Their ids follow from their names. */
export function configuredAgencies(config: Config | undefined): readonly Agency[] {
  return (config?.agencies ?? []).map((agency) => ({
    id: `a-${createHash('sha256').update(agency.name).digest('hex').slice(0, 12)}`,
    ...agency,
  }));
}
