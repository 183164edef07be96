import type {CDPSession} from 'playwright-core';

const quietMilliseconds = 400;

/** Watches what a page fetches, to know when it rests. */
export function watchTraffic(session: CDPSession): {rest(): Promise<void>} {
  const open = new Set<string>();
  let lastChange = performance.now();
  const end = ({requestId}: {readonly requestId: string}): void => {
    open.delete(requestId);
    lastChange = performance.now();
  };
  session.on('Network.requestWillBeSent', ({requestId}) => {
    open.add(requestId);
    lastChange = performance.now();
  });
  session.on('Network.loadingFinished', end);
  session.on('Network.loadingFailed', end);
  return {
    /** Resolves when nothing has been on its way for a while. */
    async rest() {
      while (open.size > 0 || performance.now() - lastChange < quietMilliseconds) {
        await new Promise((resolve) => {
          setTimeout(resolve, 50);
        });
      }
    },
  };
}
