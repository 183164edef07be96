import {createHash} from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {brotliDecompressSync} from 'node:zlib';

import {run} from '../command.js';
import {inRoot} from '../repository.js';

/** A Chromium for Linux x64 that someone packed for npm. */
interface PackedBrowser {
  readonly specifier: string;
  /** Subresource integrity of the tarball, as the registry's own lock files write it. */
  readonly integrity: string;
}

const packed = {
  '80': {
    specifier: 'chrome-aws-lambda@2.1.1',
    integrity:
      'sha512-Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw==',
  },
  '153': {
    specifier: '@sparticuz/chromium@153.0.0',
    integrity:
      'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
  },
} as const satisfies Readonly<Record<string, PackedBrowser>>;

/** Major versions of Chromium that can be fetched: the oldest that must work, and one for machines with no browser. */
export type FetchedVersion = keyof typeof packed;

/** Where fetched browsers are kept; not in git, and safe to delete. */
const cache = inRoot('.cache', 'browsers');

/** Where a fetched Chromium is, or will be. */
export const fetchedExecutable = (version: FetchedVersion): string => path.join(cache, version, 'chromium');

/**
 * Fetches a Chromium from the npm registry, once, and returns its executable.
 *
 * @throws Error when this is not Linux on x64, the registry is out of reach, or the tarball is not the one expected.
 */
export async function fetchBrowser(version: FetchedVersion): Promise<string> {
  const executable = fetchedExecutable(version);
  if (existsSync(executable)) return executable;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `Chromium ${version} can only be fetched for Linux on x64; this is ${process.platform} on ${process.arch}.`,
    );
  }
  mkdirSync(path.dirname(executable), {recursive: true});
  const folder = mkdtempSync(path.join(cache, 'fetching-'));
  try {
    await unpack(await download(packed[version], folder), folder);
    const unpacked = path.join(folder, 'chromium');
    writeFileSync(unpacked, brotliDecompressSync(readFileSync(path.join(folder, 'package/bin/chromium.br'))));
    chmodSync(unpacked, 0o755);
    renameSync(unpacked, executable);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
  return executable;
}

async function download({specifier, integrity}: PackedBrowser, folder: string): Promise<string> {
  const {ok, output} = await run('npm', ['pack', specifier, '--silent', '--pack-destination', folder], {
    quiet: true,
  });
  const name = output.trim().split('\n').at(-1) ?? '';
  const tarball = path.join(folder, name);
  if (!ok || !existsSync(tarball)) throw new Error(`npm pack ${specifier} failed: ${output}`);
  if (integrityOf(readFileSync(tarball)) !== integrity) {
    throw new Error(`${specifier} is not the tarball expected: its sha512 differs.`);
  }
  return tarball;
}

const integrityOf = (bytes: Buffer): string =>
  `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

async function unpack(tarball: string, folder: string): Promise<void> {
  const {ok, output} = await run('tar', ['-xzf', tarball, '-C', folder, 'package/bin'], {quiet: true});
  if (!ok) throw new Error(`tar could not unpack ${path.basename(tarball)}: ${output}`);
}
