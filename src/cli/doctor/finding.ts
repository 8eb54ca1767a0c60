/** One thing that was looked at. */
export interface Finding {
  /** `wrong` keeps something from working; a `note` is worth knowing. */
  readonly kind: 'right' | 'note' | 'wrong';
  /** What was looked at, e.g. `Token`. */
  readonly about: string;
  /** What was found, in a sentence. */
  readonly says: string;
  /** What to do about it, in a sentence; null if there is nothing to do. */
  readonly toDo: string | null;
}

/** Creates the findings about one subject. */
export function findingsOf(about: string) {
  return {
    right: (says: string): Finding => ({ kind: 'right', about, says, toDo: null }),
    note: (says: string, toDo: string | null = null): Finding => ({ kind: 'note', about, says, toDo }),
    wrong: (says: string, toDo: string): Finding => ({ kind: 'wrong', about, says, toDo }),
  };
}
