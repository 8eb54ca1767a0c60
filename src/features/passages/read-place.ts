import type { LanguageCode } from '../../corpus/language.ts';
import { UserError } from '../../errors.ts';
import { readReference } from '../../text/reference/read-reference.ts';
import type { Reference } from '../../text/reference/reference.ts';

/** Parses a reference to a place in a text of a language. UserError that names what was typed and says why it can't be read. */
export function readPlace(typed: string, language: LanguageCode | null = null): Reference {
  if (typed.trim() === '') throw new UserError(({ references }) => references.sayWhich);
  try {
    return readReference(typed, language);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError((words) => words.references.unreadable(typed.trim(), error.in(words)), {
      cause: error,
    });
  }
}
