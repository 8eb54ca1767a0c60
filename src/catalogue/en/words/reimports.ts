/** A text that takes the place of another. */
export const reimports = {
  again: 'Import again',
  howForFile: (title: string) =>
    `“${title}” came from a file. Use /add with the better file, and pick this work in \`replaces\`: you will see what changes before anything does.`,
  mayNotReplace: 'Only admins can replace a work.',
  preview: (title: string) => `Import “${title}” again?`,
  applied: (title: string) => `The new text of “${title}” is in place`,
  undone: (title: string) => `“${title}” is as it was`,
  confirmed: (title: string) => `The new text of “${title}” stays; the former one is deleted`,
  cancelled: 'Nothing was changed.',
  words: (before: string, after: string) => `Before: ${before}. Now: ${after}.`,
  moved: (places: string) => `Moved: ${places}, word for word.`,
  mended: (quotations: string) => `Moved with new wording: ${quotations}.`,
  lost: (places: string) => `Not found in the other text: ${places}. They stay as they are.`,
  noneLost: 'Nothing is lost.',
  hidden: (places: string) => `${places} past your reading line: the words are not shown.`,
  line: (before: number, after: number) =>
    `The group’s reading line: at ${before} % before, at ${after} % now. It never moves past text that was hidden.`,
  change: (before: string, after: string) => `“${before}”\n→ “${after}”`,
  place: (words: string) => `“${words}”`,
  keptUntil: 'The former text is kept until you confirm. Until then you can undo this.',
  open: 'This text has taken the place of another, which is kept until you confirm.',
  apply: 'Put it in place',
  cancel: 'Cancel',
  undo: 'Undo',
  confirm: 'Keep the new text',
  over: 'This re-import is over: it was confirmed, undone or cancelled, or a later one replaced it. Look at /sources for how the work is now.',
  endFirst: (title: string) => `“${title}” was imported again before. Confirm or undo that first.`,
  sameText: (title: string) => `This gives the same text as “${title}” has now. Nothing was changed.`,
  twin: (title: string) =>
    `The group has this text already, as “${title}”. Remove that one first with /group remove; what was stored about it comes back with the text.`,
  noAddress: (title: string) => `“${title}” has no web address. Give the file or the address to import from.`,
  edited: 'Corrected, also in quotations and in the question log',
  nothingToEdit:
    'Say what to correct: `title`, `author`, `edition`, `licence` or `source_url`. “-” removes one.',
};
