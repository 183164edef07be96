/** What a build does, one after the other. */
export const phases = ['read', 'understand', 'write'] as const;
export type Phase = (typeof phases)[number];

/** Told how much of a phase is done, from 0 to 1. */
export type Progress = (phase: Phase, done: number) => void;
