import { UserError } from '../../errors.ts';
import { readReference } from '../../text/reference/read-reference.ts';
import type { Reference } from '../../text/reference/reference.ts';

/** Parses a reference. UserError that names what was typed and says why it can't be read. */
export function readPlace(typed: string): Reference {
  if (typed.trim() === '') throw new UserError(({ references }) => references.sayWhich);
  try {
    return readReference(typed);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError((words) => words.references.unreadable(typed.trim(), error.in(words)), {
      cause: error,
    });
  }
}
