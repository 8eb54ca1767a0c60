import type { SearchIndex } from '../../search/search.ts';
import { readScope, type AskRequest } from '../corpus/ask-scope.ts';
import type { Library } from '../corpus/library.ts';
import { UserError } from '../../errors.ts';
import { findUnmentioned } from './find-unmentioned.ts';

/** Whether the works of a request mention each of these words, up to its audience's lines. */
export async function areMentioned(
  { library, index }: { readonly library: Library; readonly index: SearchIndex },
  request: AskRequest,
  words: readonly string[],
): Promise<boolean> {
  try {
    const within = await readScope(library, request);
    return findUnmentioned(index, within, { question: words.join(' '), words }).length === 0;
  } catch (error) {
    // The work that was asked is gone: nothing of it may be said.
    if (error instanceof UserError) return false;
    throw error;
  }
}
