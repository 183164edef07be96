/** Whether an error says that the database could not be had, and not that something is wrong here. */
export function isUnreachable(error: Error): boolean {
  const code = 'code' in error ? String(error.code) : '';
  // Connection exceptions, too many connections, shutting down; or no connection at all.
  return (
    /^(08|53|57P)/.test(code) ||
    /^E(CONN|PIPE|HOST|TIMEDOUT|NOENT)/.test(code) ||
    /timeout/.test(error.message)
  );
}
