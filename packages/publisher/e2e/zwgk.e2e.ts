// One file, because most of these are too short for a process of their own. `npm run build` compiles the command.
import './build.scenes.js';
import './round-trip.scenes.js';
import './policies.scenes.js';
import './feed.scenes.js';
import './snapshot.scenes.js';
import './interrupted.scenes.js';
