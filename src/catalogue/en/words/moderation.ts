/** What moderators do, and are told. */
export const moderation = {
  defaultReasons: [
    'The discussion is moving too fast',
    'A side question',
    'Off the text',
    'The tone is sharp',
    'Something personal',
    'Beyond the reading line',
    'Advertising or spam',
    'Something else',
  ],
  kinds: {
    note: 'Note',
    cool: 'Slow mode',
    'cool-end': 'End of slow mode',
    aside: 'Thread for a side question',
    report: 'Told to the moderators',
    taken: 'Somebody is handling it',
    settled: 'Settled',
  },
  entry: {
    by: (member: string) => `by ${member}`,
    byBot: 'by the bot',
    byNobody: 'by a member who was erased',
    about: (member: string) => `about ${member}`,
    aboutFormer: (name: string, date: string) =>
      `about a member who has erased their data, ${date} (${name} in every report)`,
    in: (channel: string) => `in ${channel}`,
    message: 'message',
    topic: (topic: string) => `Topic: ${topic}`,
    reason: (reason: string) => `Reason: ${reason}`,
    slowMode: (every: string, until: string) => `One message every ${every}, until ${until}`,
    outcomes: {
      restored: 'The previous slow mode is back.',
      'by-hand': 'Somebody had changed it by hand, so it was left as it is.',
      gone: 'The channel no longer exists.',
    },
    taken: (member: string, time: string) => `${member} is handling it, ${time}`,
    settled: (member: string, time: string) => `Settled by ${member}, ${time}`,
    open: 'Nobody is handling it yet.',
    evidence: {
      was: (time: string) => `The message of ${time}, as it was when it was reported:`,
      noText: 'It had no text.',
      cut: 'Cut here. The whole text is in the file of /mod log.',
      cutWhenKept: 'The text was too long to be stored in full.',
      besides: (list: string) => `Also: ${list}`,
      files: (names: string) => `files ${names}`,
      stickers: (names: string) => `stickers ${names}`,
      embeds: (number: number) => `embeds: ${number}`,
      polls: (number: number) => `polls: ${number}`,
    },
    somebody: 'a member who was erased',
  },
  log: {
    title: 'Moderators’ log',
    ofMember: (member: string) => `What is stored here about ${member}`,
    empty: 'The log is empty.',
    emptyOfMember: 'Nothing is stored here about this member.',
    range: (from: string | null, to: string | null) =>
      [from === null ? '' : `from ${from}`, to === null ? '' : `to ${to}`].filter(Boolean).join(' '),
    newer: 'Newer',
    older: 'Older',
    openReport: 'Open a report',
    noDate: (typed: string) =>
      `Can’t read “${typed}” as a day. Write it like 2026-12-01, or give a weekday for the most recent one.`,
    backwards: 'The first day is after the last. Swap `from` and `to`.',
    file: 'The log as a file. It contains names and notes: keep it where only moderators can read it.',
    noFile: 'The log has nothing for that, so there is no file.',
  },
  note: {
    kept: 'The note is saved. Moderators of this group can see it; the member can see it, without your name, if they ask for their data.',
    empty: 'Write the note.',
    aboutYourself: 'You cannot write notes about yourself. Ask another moderator to write it.',
    aboutNothing: 'Say what the note is about: a member, a topic, or both.',
    tooLong: (limit: number, length: number) =>
      `This can have up to ${limit} characters; it has ${length}. Make it shorter.`,
    topicTooLong: (limit: number) => `A topic can have up to ${limit} characters. Name it in fewer words.`,
    noMessage: (typed: string) =>
      `“${typed}” is not a link to a message in this server. Use Copy Message Link in the message’s menu.`,
    add: 'Add a note',
    modalTitle: 'Add a note',
    modalLabel: 'What should the others know?',
  },
  slowMode: {
    line: (every: string, until: string) =>
      `Slow mode until ${until}: one message every ${every} for each member.`,
    over: 'Slow mode is over.',
    done: (channel: string, every: string, until: string) =>
      `${channel} has slow mode until ${until}: one message every ${every}. Members who can bypass slow mode are not affected.`,
    goesBack: (every: string) => `Then it goes back to one message every ${every}.`,
    goesBackToNone: 'Then there is no slow mode.',
    noLine: (reason: string) => `The notice could not be posted in the channel. ${reason}`,
    noLineInForum: 'A notice cannot be posted in a forum; tell members in its guidelines.',
    endNow: 'End now',
    ended: (channel: string) => `Slow mode in ${channel} is over, and the previous setting is back.`,
    leftByHand: (channel: string) =>
      `Slow mode in ${channel} was changed by hand in the meantime. I won’t change it; end it yourself.`,
    gone: 'The channel no longer exists, so its slow mode is over too.',
    none: (channel: string) => `${channel} has no slow mode that was set with /mod slowmode.`,
    noDuration: (typed: string) =>
      `Can’t read “${typed}” as a length of time. Write 30m, 2h or 1h 30m, from one minute to seven days.`,
    noReason: (typed: string, command: string) =>
      `“${typed}” is not one of this group’s reasons. Pick one from the list that opens as you type; change the list with ${command}.`,
    unfit: (channel: string) => `${channel} is archived. Open the thread again first.`,
    again: 'This has already been done.',
  },
  aside: {
    modalTitle: 'Move to a thread',
    nameLabel: 'Name of the thread',
    reasonLabel: 'Reason, only for the moderators’ log',
    reasonPlaceholder: 'No reason',
    line: 'This side question continues here, in its own thread.',
    done: (thread: string) => `The thread is open: ${thread}`,
    noLine: (reason: string) => `Its first line could not be posted. ${reason}`,
    inThread: 'This message is already in a thread or forum post, and a thread cannot start from there.',
    unfit: 'Discord does not allow threads on messages in this channel.',
    unfitMessage: 'Discord does not allow threads on this kind of message.',
    hasThread: (thread: string) => `This message already has a thread: ${thread}`,
    messageGone: 'The message was deleted, so it cannot have a thread.',
    noName: 'Give the thread a name.',
    nameTooLong: (limit: number, length: number) =>
      `The name of a thread can have up to ${limit} characters; this has ${length}.`,
  },
  tell: {
    modalTitle: 'Tell the moderators',
    notice:
      'Moderators of this group will see the message, your reason, your words, and that you reported it. Nothing is shown in the channel, and the bot tells nobody else.',
    seenBy: (list: string) => `Who sees it, by role: ${list}.`,
    seenByOthers: 'Who sees it: the moderators and admins of this group, except the author of the message.',
    everyone: 'everyone',
    moreRoles: (number: number) => `${number} more roles`,
    named: (number: number) => `members who were added to their channel by name (${number})`,
    owner: 'the server’s owner',
    byDirect:
      'The author of the message can read the moderators’ channel. So your report goes to the moderators and admins that the bot knows, by direct message, and into their log.',
    nobody:
      'Nothing was sent or stored: nobody here could receive it except the author of the message. What you can do: report the message to Discord (hold or right-click it, then Report Message), block the member, or leave the server.',
    inDirect:
      'in their log, and by direct message to those that the bot knows. It is not in their channel, because the author of the message can read that.',
    inLogAlone:
      'in their log, and, as soon as it is clear who can read it, in their channel or by direct message.',
    own: 'This is your own message. You can delete it, or write to a moderator.',
    withoutAuthor: 'The author of the message does not see the report, whatever their role here.',
    ofBot: 'An app wrote this message. The bot does not know who is behind it, so no moderator is left out.',
    kept: (days: number) =>
      `Stored with the report, even if the message is changed or deleted: its text, the names of its files and stickers, who wrote it, and when. After ${days} days all of it is erased.`,
    tooLate: (minutes: number) =>
      `Nothing was sent: the form was open for longer than ${minutes} minutes, and the message is not stored for longer. Open the form again from the menu of the message.`,
    yourWords: (typed: string) => `What you wrote: ${typed}`,
    reasonLabel: 'Reason',
    reasonPlaceholder: 'Choose the reason that fits best',
    wordsLabel: 'Anything to add?',
    thanks: (where: string) =>
      `Thank you. The moderators of this group can now see the message, your reason and words, and that you reported it: ${where}`,
    inLog:
      'in their log. They have not set a channel for reports, so it may take some time until somebody looks.',
    inChannel: 'in their log, and in their channel, where everyone who can read it sees the report.',
    rights:
      'The author of the message never sees the report, whatever their role: not in the log, not in the list of actions, and not if they ask for their data. The person who runs the bot can read what it stores.',
    again: 'You have already reported this message. It is still one report, with what you wrote first.',
    tooOften: (limit: number) =>
      `You have reported ${limit} messages today. Write to one of the moderators directly.`,
  },
  report: {
    title: 'Told to the moderators',
    gone: 'This report was deleted, belongs to another server, or is not yours to handle.',
    direct: (server: string) => `Told to the moderators of ${server}`,
    whereToSee:
      'You get this by direct message because the author of the message can read the moderators’ channel. Handle it in the server: /mod log.',
    inLog: 'This report is in the moderators’ log.',
    take: 'I’m on it',
    settle: 'Settled',
  },
  reasons: {
    title: 'Why moderators act here',
    what: 'Moderators give one of these reasons when they set slow mode or move a side question to a thread, and members choose one when they report a message to the moderators.',
    edit: 'Change the list',
    modalTitle: 'Reasons of this group',
    modalLabel: 'One per line; empty for the bot’s own list',
    saved: 'Saved. Entries that are already in the log keep their reasons.',
    tooLong: (limit: number, reason: string) =>
      `A reason can have up to ${limit} characters. This one has more: “${reason}”`,
    tooLongInAll: (limit: number, length: number) =>
      `All reasons together can have up to ${limit} characters; these have ${length}.`,
    tooMany: (limit: number, number: number) => `A list can have up to ${limit} reasons; this has ${number}.`,
  },
};
