import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a generated archive, with optional false values for its headers. */
export interface MadeEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly size?: number;
  readonly flags?: number;
  readonly method?: number;
  /** The upper half of the external attributes: a Unix mode. */
  readonly mode?: number;
  /** Offset of another entry's local header, which this one claims as its own. */
  readonly offset?: number;
}

function toHeader(entry: MadeEntry, content: Buffer, packed: Buffer): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(entry.flags ?? 0, 2);
  header.writeUInt16LE(entry.method ?? 8, 4);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(entry.size ?? content.length, 18);
  header.writeUInt16LE(Buffer.byteLength(entry.name), 22);
  return header;
}

function toDirectoryRecord(entry: MadeEntry, header: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 6);
  rest.writeUInt32LE(entry.offset ?? offset, 10);
  return Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0003'), header, rest, Buffer.from(entry.name)]);
}

/** A zip archive (APPNOTE.TXT 6.3) of entries in this order, deflated by default. */
export function makeZip(entries: readonly MadeEntry[]): Buffer {
  const locals: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = entry.method === 0 ? content : deflateRawSync(content);
    const header = toHeader(entry, content, packed);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), header, Buffer.from(entry.name), packed]);
    records.push(toDirectoryRecord(entry, header, offset));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
