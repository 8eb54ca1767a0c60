import { UserError } from '../../errors.ts';

/** An uploaded file as Discord describes it. */
interface UploadedFile {
  readonly name: string;
  readonly size: number;
  readonly url: string;
}

/** Downloads an uploaded file. UserError if it is too large or can't be downloaded. */
export type DownloadAttachment = (file: UploadedFile) => Promise<Uint8Array>;

const SIZE_LIMIT = 16 * 1024 * 1024;
const TIMEOUT_MS = 30_000;
const CDN_ORIGINS: ReadonlySet<string> = new Set([
  'https://cdn.discordapp.com',
  'https://media.discordapp.net',
]);

/**
 * Downloads only from Discord's file hosts, or from the host of the configured API, so that no message can make the bot
 * request another address.
 */
export function createDownloadAttachment(apiUrl: string): DownloadAttachment {
  const api = new URL(apiUrl);
  return async ({ name, size, url }) => {
    const address = URL.parse(url);
    if (!address || !(CDN_ORIGINS.has(address.origin) || address.origin === api.origin))
      throw new Error(`The attachment's address is not one of Discord's: ${url}`);
    if (size > SIZE_LIMIT) throw tooLarge(name);
    return fetchLimited(address, name);
  };
}

async function fetchLimited(address: URL, name: string): Promise<Uint8Array> {
  try {
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
    return await readLimited(response.body, name);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError((words) => words.interaction.fileNotFetched(name), { cause: error });
  }
}

/** Counts what arrives: a declared size can't be trusted. */
async function readLimited(body: ReadableStream<Uint8Array>, name: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.byteLength;
    if (size > SIZE_LIMIT) throw tooLarge(name);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function tooLarge(name: string): UserError {
  return new UserError((words) => words.interaction.fileTooLarge(name));
}
