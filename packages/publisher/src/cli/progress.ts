import {Presets, SingleBar} from 'cli-progress';

import {type Phase, phases, type Progress} from '../build/progress.js';
import type {Terminal} from './terminal.js';
import type {ProgressWords} from './words.js';

/** How far a command is, told to whoever watches or reads the log. */
export interface ProgressTeller {
  readonly update: Progress;
  /** Takes the bar off the screen; harmless when it is gone already. */
  readonly stop: () => void;
}

/** Part of the whole work that each phase takes, from experience. */
const shares: Readonly<Record<Phase, number>> = {read: 0.35, understand: 0.25, write: 0.4};

/** How much of the whole work is done, from 0 to 1. */
function wholeOf(phase: Phase, done: number): number {
  const before = phases.slice(0, phases.indexOf(phase));
  return before.reduce((sum, earlier) => sum + shares[earlier], done * shares[phase]);
}

/** A bar on a terminal; where output goes to a file or a program, a line now and then. */
export function tellProgress(terminal: Terminal, words: ProgressWords): ProgressTeller {
  return terminal.watched ? drawBar(words) : writeLines(terminal, words);
}

function drawBar(words: ProgressWords): ProgressTeller {
  const options = {format: '{bar} {percentage}% {phase}', clearOnComplete: true, hideCursor: true};
  const bar = new SingleBar(options, Presets.shades_classic);
  bar.start(100, 0, {phase: words.phases.read});
  return {
    update: (phase, done) => bar.update(Math.round(wholeOf(phase, done) * 100), {phase: words.phases[phase]}),
    stop: () => {
      if (bar.isActive) bar.stop();
    },
  };
}

/** Milliseconds between two lines: most builds end before the first. */
const calm = 3000;

function writeLines(terminal: Terminal, words: ProgressWords): ProgressTeller {
  let told = performance.now();
  return {
    update: (phase, done) => {
      const now = performance.now();
      if (now - told < calm) return;
      told = now;
      terminal.warn(words.line(words.phases[phase], Math.round(wholeOf(phase, done) * 100)));
    },
    stop: () => undefined,
  };
}
