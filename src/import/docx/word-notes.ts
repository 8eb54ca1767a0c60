/** A reference to a note: the part that has it, and its id. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** Names a note. */
export function keyOfNote({ kind, id }: NoteReference): string {
  return `${kind} ${id}`;
}
