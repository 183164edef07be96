import {fileURLToPath} from 'node:url';
import type {Plugin} from 'rolldown';

const decorate = fileURLToPath(new URL('../../boot/decorate.ts', import.meta.url));

/** Replaces TypeScript's helper for decorators, most of which is for kinds we do not write, by a short one. */
export function shortDecorate(): Plugin {
  return {
    name: 'short-decorate',
    transform: {
      filter: {id: /[\\/]helpers[\\/](?:esm[\\/])?decorate\.js$/},
      handler: () => ({code: `export {decorate as default} from ${JSON.stringify(decorate)};`, map: null}),
    },
  };
}
