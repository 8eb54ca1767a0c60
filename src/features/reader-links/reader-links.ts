import type { GroupId, Reading } from '../../corpus/corpus.ts';
import type { Span } from '../../corpus/layout.ts';
import type { WorkId } from '../../corpus/work.ts';
import { HOUR_MS } from '../../corpus/time.ts';
import type { ReaderKey, ReaderKeyStore } from '../../store/works/reader-key-store.ts';
import { seal, unseal } from './seal.ts';

const NAME_BYTES = 8;
const NO_END = 0xff_ff_ff_ff;

/** A dummy key for links with an unknown key: they take as long to reject as others. */
const NO_KEY = Buffer.alloc(32);

/** The content of a link to the reader page. */
interface ReaderLink {
  readonly workId: WorkId;
  readonly reading: Reading;
  readonly expiresAt: Date;
}

/** Links to the reader page: each is for one reading and a limited time, and can't be forged. */
export interface ReaderLinks {
  /** Reads the group's key; call it each time before making links of the group. */
  prepare(groupId: GroupId): Promise<void>;
  /** The address of a work or a place in it; null if the reader page is not public. */
  write(
    workId: WorkId,
    reading: Reading,
    span: Span | null,
  ): { readonly url: string; readonly expiresAt: Date } | null;
  /** The content of a link, expired or not, from the part of its address after `/works/`; null if it is not ours. */
  read(written: string): Promise<ReaderLink | null>;
}

/** Creates the writing and reading of links. */
export function createReaderLinks({
  keys,
  publicUrl,
  days,
  now,
}: {
  keys: Pick<ReaderKeyStore, 'keyOf' | 'find'>;
  /** Address of the reader page's server, or null if it is not public. */
  publicUrl: string | null;
  /** How long links are valid. */
  days: number;
  now: () => Date;
}): ReaderLinks {
  const prepared = new Map<GroupId, ReaderKey>();
  const base = publicUrl?.replace(/\/+$/u, '') ?? null;

  return {
    async prepare(groupId) {
      if (base !== null) prepared.set(groupId, await keys.keyOf(groupId));
    },
    write(workId, reading, span) {
      if (base === null) return null;
      const key = prepared.get(reading.groupId);
      if (key === undefined) throw new Error('Links were requested before their key was read.');
      // In full hours, so that a repeated reply has the same links.
      const hours = Math.ceil(now().getTime() / HOUR_MS) + days * 24;
      const link = { workId, until: reading.until, hours };
      const written = Buffer.concat([key.name, seal(key.key, toBytes(link))]).toString('base64url');
      const place = span === null ? '' : `?at=${span.start}-${span.end}#s${span.start}`;
      return { url: `${base}/works/${written}${place}`, expiresAt: new Date(hours * HOUR_MS) };
    },
    async read(written) {
      const bytes = Buffer.from(written, 'base64url');
      // Several texts decode to the same bytes; only one of them is ours.
      if (bytes.toString('base64url') !== written || bytes.length < NAME_BYTES) return null;
      const key = await keys.find(bytes.subarray(0, NAME_BYTES));
      const plain = unseal(key?.key ?? NO_KEY, bytes.subarray(NAME_BYTES));
      if (key === null || plain === null) return null;
      const { workId, until, hours } = fromBytes(plain);
      return { workId, reading: { groupId: key.groupId, until }, expiresAt: new Date(hours * HOUR_MS) };
    },
  };
}

/** The sealed content; `hours` since 1970 until the link expires. */
interface Sealed {
  readonly workId: WorkId;
  readonly until: number | null;
  readonly hours: number;
}

function toBytes({ workId, until, hours }: Sealed): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(hours, 0);
  head.writeUInt32BE(until ?? NO_END, 4);
  return Buffer.concat([head, Buffer.from(workId)]);
}

function fromBytes(bytes: Buffer): Sealed {
  const until = bytes.readUInt32BE(4);
  return {
    workId: bytes.toString('utf8', 8),
    until: until === NO_END ? null : until,
    hours: bytes.readUInt32BE(0),
  };
}
