import {compile} from './zwgk.js';

// One file, because two processes that compile at the same time would read what the other is writing.
compile();
await import('./build.scenes.js');
await import('./round-trip.scenes.js');
await import('./policies.scenes.js');
await import('./feed.scenes.js');
await import('./snapshot.scenes.js');
await import('./interrupted.scenes.js');
await import('./scale.scenes.js');
