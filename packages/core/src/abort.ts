/** Why a signal ended what it guards; browsers before 2022 do not say. */
export function reasonOf(signal: AbortSignal): unknown {
  return signal.reason ?? new DOMException('aborted', 'AbortError');
}

/** What a promise gives, or the reason of a signal as soon as that is aborted; what goes on behind the promise does not end. */
export function unless<T>(signal: AbortSignal | undefined, promise: Promise<T>): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(reasonOf(signal));
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort);
    const done = (): void => signal.removeEventListener('abort', onAbort);
    promise.then(resolve, reject).then(done, done);
  });
}
