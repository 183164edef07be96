const second = 1000;

/**
 * Tells every second how many of so many are left, and the instant at which none will be, in ms since 1970; then calls
 * `onEnd`. It goes by the clock, because timers sleep with their page. Returns what stops it.
 */
export function countDown(
  seconds: number,
  onTick: (secondsLeft: number, until: number) => void,
  onEnd: () => void,
): () => void {
  const until = Date.now() + seconds * second;
  const stop = (): void => clearInterval(timer);
  const tick = (): void => {
    // A clock that was set back must not make anyone wait longer.
    const left = Math.min(Math.ceil((until - Date.now()) / second), Math.ceil(seconds));
    if (left > 0) return onTick(left, until);
    stop();
    onEnd();
  };
  const timer = setInterval(tick, second);
  tick();
  return stop;
}
