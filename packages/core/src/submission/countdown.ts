const second = 1000;

/**
 * Resolves when so many seconds have passed, and tells every second how many are left, and the instant at which none
 * will be, in ms since 1970. It goes by the clock, because timers sleep with their page.
 */
export function countDown(
  seconds: number,
  onTick: (secondsLeft: number, until: number) => void,
): Promise<void> {
  const until = Date.now() + seconds * second;
  return new Promise((resolve) => {
    const tick = (): void => {
      // A clock that was set back must not make anyone wait longer.
      const left = Math.min(Math.ceil((until - Date.now()) / second), Math.ceil(seconds));
      if (left > 0) return onTick(left, until);
      clearInterval(timer);
      resolve();
    };
    const timer = setInterval(tick, second);
    tick();
  });
}
