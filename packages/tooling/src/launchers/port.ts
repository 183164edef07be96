import {createServer} from 'node:net';

/** Below the ports that systems give to whoever asks for any: there others would take it again before it is used. */
const [first, count] = [20_000, 10_000] as const;

/** A port of the loopback address that nobody listens on, for a program that has to be told one. */
export async function freePort(): Promise<number> {
  const port = first + Math.floor(Math.random() * count);
  return (await isFree(port)) ? port : freePort();
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
