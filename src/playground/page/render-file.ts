import type { Message } from './api-types.ts';
import { create, createLink } from './dom.ts';

type File = Message['attachments'][number];

/** An attachment: an image, or a file to download. */
export function renderAttachment(file: File): HTMLElement {
  return /\.(?:png|jpe?g|gif|webp)$/i.test(file.name) ? renderImage(file.url, file.name) : renderFile(file);
}

/** A card with a file's name and size, which downloads it. */
export function renderFile({ url, name, size }: File): HTMLElement {
  return create(
    'a',
    { class: 'file', href: url, download: name },
    create('span', { class: 'file-icon', 'aria-hidden': 'true' }),
    create('span', { class: 'file-name' }, name),
    create('span', { class: 'muted' }, formatSize(size)),
    create('span', { class: 'file-arrow', 'aria-hidden': 'true' }, '⤓'),
  );
}

/** The page shows only images from its own server: others would reveal to third parties who reads what. */
export function renderImage(url: string, description: string): HTMLElement {
  const isOwn = new URL(url, location.href).origin === location.origin;
  if (isOwn) return create('img', { class: 'image', src: url, alt: description });
  return create('p', { class: 'image-link' }, createLink(url, description || nameIn(url)));
}

function nameIn(url: string): string {
  return decodeURIComponent(new URL(url, location.href).pathname.split('/').at(-1) ?? '') || 'image';
}

function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${kilobytes.toFixed(1)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
