import type {CDPSession} from 'playwright-core';

/** What a network and a device slow down. */
export interface Conditions {
  /** How many times slower the processor is made. */
  readonly cpuSlowdown: number;
  /** Bytes per second and milliseconds of latency; absent for the loopback as it is. */
  readonly network?: {readonly download: number; readonly upload: number; readonly latency: number};
}

/** The machine as it is. */
export const unslowed: Conditions = {cpuSlowdown: 1};

/** DevTools' “Slow 4G” (1.6 Mbit/s at 90 %, 150 ms × 3.75) on a processor four times as slow: a cheap phone. */
export const slowPhone: Conditions = {
  cpuSlowdown: 4,
  network: {download: (1_600_000 / 8) * 0.9, upload: (750_000 / 8) * 0.9, latency: 562.5},
};

/** Puts a page under conditions. */
export async function slowDown(session: CDPSession, {cpuSlowdown, network}: Conditions): Promise<void> {
  if (cpuSlowdown > 1) await session.send('Emulation.setCPUThrottlingRate', {rate: cpuSlowdown});
  if (network === undefined) return;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: network.download,
    uploadThroughput: network.upload,
  });
}
