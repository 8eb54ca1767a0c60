/** What the bot says around its commands. */
export const interaction = {
  failed: (id: string) =>
    `Something went wrong (${id}). It is logged; whoever runs the bot can find it by this id.`,
  needsServer: 'This is for a server: use it in one that has Concordance.',
  restarting: 'Concordance is restarting. Try again in a minute.',
  outdated: 'This button is from an older version of Concordance. Use the command again.',
  commandGone: 'This command is no longer there. Reload Discord to see the present ones.',
  doneAlready: 'This is done already.',
  onlyYou: 'Only you see this.',
  share: 'Share to channel',
  shared: 'Shared',
  sharedBy: (mention: string) => `Shared by ${mention}`,
  delete: 'Delete',
  notYours: 'Only whoever posted this, or a moderator, can delete it.',
  lookupGone: 'This look-up was made too long ago and is kept no more. Use the command again.',
  fileNotFetched: (name: string) =>
    `The file “${name}” could not be fetched from Discord. Try again in a minute.`,
  fileTooLarge: (name: string) =>
    `The file “${name}” is larger than 16 MiB. Save the text alone, or divide it.`,
  mentionWithoutQuestion:
    'Write your question beside my name, and I answer from the texts: for example “What is a protocol?”',
  mayNotPost:
    'The bot may not write in this channel. Ask somebody who runs this server to allow it Send Messages here.',
  tooMuchForFile: 'This is too much for one file. Ask for less at once, e.g. fewer days.',
};
