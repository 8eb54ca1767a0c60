import type { APIAttachment } from 'discord-api-types/v10';

/** An uploaded file. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Guessed from the file extension unless given. */
  readonly contentType?: string;
  readonly description?: string;
}

/** The files of messages and commands, stored in memory and served under `/attachments`. */
export interface Attachments {
  add(channelId: string, file: Upload): APIAttachment;
  get(id: string): { readonly bytes: Uint8Array; readonly contentType: string } | undefined;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  htm: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

export function createAttachments(newId: () => string, origin: () => string): Attachments {
  const stored = new Map<string, { bytes: Uint8Array; contentType: string }>();
  return {
    add(channelId, file) {
      const id = newId();
      const filename = file.name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '_') || 'file';
      const ending = filename.split('.').at(-1)?.toLowerCase() ?? '';
      const contentType = file.contentType ?? CONTENT_TYPES[ending] ?? 'application/octet-stream';
      stored.set(id, { bytes: file.bytes, contentType });
      const url = `${origin()}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
      return {
        id,
        filename,
        size: file.bytes.byteLength,
        url,
        proxy_url: url,
        content_type: contentType,
        ...(file.description !== undefined && { description: file.description }),
      };
    },
    get: (id) => stored.get(id),
  };
}
