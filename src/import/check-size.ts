import { phrase } from '../catalogue/phrase.ts';
import { UserError } from '../errors.ts';

/** Throws a UserError with both numbers if a file has more bytes than `limit`. */
export function checkSize(name: string, bytes: number, limit: number): void {
  if (bytes <= limit) return;
  throw new UserError(phrase('refusals.tooLarge', name, bytes, limit));
}
