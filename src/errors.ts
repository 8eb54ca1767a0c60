/**
 * A failure whose message is written for the person who caused it: what is wrong, in their words, and what to
 * do about it. The boundaries (Discord, web, command line) show the message as it is; every other error is a
 * bug and is shown only as an id.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
