import { UserError } from '../errors.ts';

function describeSize(bytes: number): string {
  const mebibytes = bytes / (1024 * 1024);
  return mebibytes < 1 ? `${bytes} bytes` : `${mebibytes.toFixed(1).replace(/\.0$/, '')} MiB`;
}

/** Throws a UserError with both numbers if a file has more bytes than `limit`. */
export function checkSize(name: string, bytes: number, limit: number): void {
  if (bytes <= limit) return;
  throw new UserError(
    `"${name}" has ${describeSize(bytes)} (${bytes.toLocaleString('en')} bytes); at most ${describeSize(limit)} are read. Import it in parts.`,
  );
}
