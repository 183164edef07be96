import {Presets, SingleBar} from 'cli-progress';

import type {Terminal} from './terminal.js';

/** How far a command is, drawn for whoever watches. */
export interface ProgressBar {
  /** @param done from 0 to 1. */
  readonly update: (done: number) => void;
  /** Takes the bar off the screen; harmless when it is gone already. */
  readonly stop: () => void;
}

const silent: ProgressBar = {update: () => undefined, stop: () => undefined};

/** A bar on the terminal; nothing where output goes to a file or a program. */
export function progressBar({watched}: Terminal): ProgressBar {
  if (!watched) return silent;
  const bar = new SingleBar({format: '{bar} {percentage}%', clearOnComplete: true}, Presets.shades_classic);
  bar.start(100, 0);
  return {
    update: (done) => bar.update(Math.round(done * 100)),
    stop: () => {
      if (bar.isActive) bar.stop();
    },
  };
}
