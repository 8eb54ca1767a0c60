/** What the bot says around its commands. */
export const interaction = {
  failed: (id: string) =>
    `Something went wrong (${id}). It has been logged; the bot’s operator can find it by this id.`,
  needsServer: 'This works only in a server that has Concordance.',
  withoutBot: {
    missing:
      'The bot itself is not in this server, only its commands: questions are answered, but it cannot post, remind, hold meetings, or see that it is mentioned.',
    missingForAdmins: (link: string) => `You can add it here: ${link}`,
  },
  restarting: 'Concordance is restarting. Try again in a minute.',
  outdated: 'This button is from an older version of Concordance. Use the command again.',
  commandGone: 'This command no longer exists. Reload Discord to see the current ones.',
  doneAlready: 'This has already been done.',
  onlyYou: 'Only you see this.',
  share: 'Share to channel',
  shared: 'Shared',
  sharedBy: (mention: string) => `Shared by ${mention}`,
  delete: 'Delete',
  notYours: 'Only the person who posted this, or a moderator, can delete it.',
  lookupGone: 'This look-up is too old and no longer stored. Use the command again.',
  fileNotFetched: (name: string) =>
    `The file “${name}” could not be fetched from Discord. Try again in a minute.`,
  fileTooLarge: (name: string) =>
    `The file “${name}” is larger than 16 MiB. Save only the text, or split the file.`,
  mentionWithoutQuestion:
    'Write your question next to my name and I will answer from the texts, for example “What is a protocol?”',
  mayNotPost: 'The bot may not write in this channel. Ask an admin to allow it Send Messages here.',
  tooMuchForFile: 'This is too much for one file. Ask for less, for example fewer days.',
};
