/** What moderators do, and are told. */
export const moderation = {
  defaultReasons: [
    'The discussion goes fast',
    'A side question',
    'Away from the text',
    'The tone is sharp',
    'Something personal',
    'Past the reading line',
    'Advertising or spam',
    'Something else',
  ],
  kinds: {
    note: 'Note',
    cool: 'Slow mode',
    'cool-end': 'End of slow mode',
    aside: 'Thread for a side question',
    report: 'Told to the moderators',
    taken: 'Somebody is on it',
    settled: 'Settled',
  },
  entry: {
    by: (member: string) => `by ${member}`,
    byBot: 'by itself',
    byNobody: 'by a member who was erased',
    about: (member: string) => `about ${member}`,
    aboutFormer: (name: string, date: string) =>
      `about a member who has erased their data, ${date} (in every case: ${name})`,
    in: (channel: string) => `in ${channel}`,
    message: 'message',
    topic: (topic: string) => `Topic: ${topic}`,
    reason: (reason: string) => `Reason: ${reason}`,
    cool: (every: string, until: string) => `One message every ${every}, until ${until}`,
    outcomes: {
      restored: 'The former slow mode holds again.',
      'by-hand': 'Somebody had changed it by hand; theirs was left as it is.',
      gone: 'The channel is gone.',
    },
    taken: (member: string, time: string) => `${member} is on it, ${time}`,
    settled: (member: string, time: string) => `Settled by ${member}, ${time}`,
    open: 'Nobody is on it yet.',
    evidence: {
      was: (time: string) => `The message of ${time}, as it was when it was reported:`,
      noText: 'It had no text.',
      cut: 'Cut here. The whole text is in the file of /mod log.',
      cutWhenKept: 'The text was longer than is kept.',
      besides: (list: string) => `Besides: ${list}`,
      files: (names: string) => `files ${names}`,
      stickers: (names: string) => `stickers ${names}`,
      embeds: (number: number) => `embeds: ${number}`,
      polls: (number: number) => `polls: ${number}`,
    },
    somebody: 'a member who was erased',
  },
  log: {
    title: 'Moderators’ log',
    ofMember: (member: string) => `What is held here about ${member}`,
    empty: 'Nothing is in the log here.',
    emptyOfMember: 'Nothing is held here about this member.',
    range: (from: string | null, to: string | null) =>
      [from === null ? '' : `from ${from}`, to === null ? '' : `to ${to}`].filter(Boolean).join(' '),
    newer: 'Newer',
    older: 'Older',
    openReport: 'Open a report',
    noDate: (typed: string) => `“${typed}” is no day. Write it as 2026-12-01, or a weekday for the last one.`,
    backwards: 'The first day comes after the last. Swap `from` and `to`.',
    file: 'The log as a file. It has names and notes: keep it where moderators alone can read it.',
    noFile: 'Nothing is in the log for that, so there is no file.',
  },
  note: {
    kept: 'The note is kept. Moderators of this group see it; the member sees it without your name if they ask for their data.',
    empty: 'Write what you want to note.',
    aboutYourself: 'Nobody keeps notes about themselves here. Ask another moderator to write it down.',
    aboutNothing: 'Say what the note is about: a member, a topic, or both.',
    tooLong: (limit: number, length: number) =>
      `This can have up to ${limit} characters; it has ${length}. Make it shorter.`,
    topicTooLong: (limit: number) => `A topic can have up to ${limit} characters. Name it in fewer words.`,
    noMessage: (typed: string) =>
      `“${typed}” is no link to a message of this server. Copy it from the message’s menu: Copy Message Link.`,
    add: 'Add a note',
    modalTitle: 'Add a note',
    modalLabel: 'What should the others know?',
  },
  cool: {
    line: (every: string, until: string) =>
      `Slow mode until ${until}: one message every ${every} for each member.`,
    over: 'Slow mode is over.',
    done: (channel: string, every: string, until: string) =>
      `${channel} is slow until ${until}: one message every ${every}. Whoever may bypass slow mode writes as before.`,
    goesBack: (every: string) => `Then it goes back to one message every ${every}.`,
    goesBackToNone: 'Then there is no slow mode.',
    noLine: (reason: string) => `The line that tells of it could not be posted in the channel. ${reason}`,
    noLineInForum: 'A forum has no place for a line that tells of it: tell members in its guidelines.',
    endNow: 'End now',
    ended: (channel: string) => `Slow mode in ${channel} is over, and the former one holds again.`,
    leftByHand: (channel: string) =>
      `Slow mode in ${channel} was changed by hand meanwhile. It is left as it is, and ends by itself no more.`,
    gone: 'The channel is gone, and its slow mode with it.',
    none: (channel: string) => `${channel} has no slow mode that was set with /mod cool.`,
    noDuration: (typed: string) =>
      `“${typed}” is no time that a channel can be slow for. Write 30m, 2h or 1h 30m, from a minute to seven days.`,
    noReason: (typed: string, command: string) =>
      `“${typed}” is none of this group’s reasons. Pick one from the list that opens as you type; ${command} changes the list.`,
    unfit: (channel: string) => `${channel} is put away. Open the thread again first.`,
    again: 'This was done already.',
  },
  aside: {
    modalTitle: 'Move to a thread',
    nameLabel: 'Name of the thread',
    reasonLabel: 'Reason, for the moderators’ log alone',
    reasonPlaceholder: 'No reason',
    line: 'This side question goes on here, so that it has its own room.',
    done: (thread: string) => `The thread is open: ${thread}`,
    noLine: (reason: string) => `Its first line could not be posted. ${reason}`,
    inThread: 'This message is in a thread or forum post already, and a thread cannot hang on a thread.',
    unfit: 'Discord has no threads on messages in this channel.',
    unfitMessage: 'Discord has no threads on messages of this kind.',
    hasThread: (thread: string) => `This message has a thread already: ${thread}`,
    messageGone: 'The message is gone, so it can have no thread.',
    noName: 'Give the thread a name.',
    nameTooLong: (limit: number, length: number) =>
      `The name of a thread can have up to ${limit} characters; this has ${length}.`,
  },
  tell: {
    modalTitle: 'Tell the moderators',
    notice:
      'Moderators of this group will see the message, your reason, your words, and that it was you who told. Nothing shows in the channel, and the bot tells nobody else.',
    seenBy: (list: string) => `Who sees it, by role: ${list}.`,
    seenByOthers: 'Who sees it: moderators and admins of this group other than whoever wrote the message.',
    everyone: 'everyone',
    moreRoles: (number: number) => `${number} more roles`,
    named: (number: number) => `members who were let into their channel by name (${number})`,
    owner: 'the server’s owner',
    byDirect:
      'Whoever wrote the message reads the moderators’ channel. So it goes by direct message to the moderators and admins that the bot knows of, and into their log.',
    nobody:
      'Nothing was sent, and nothing is kept: nobody here could receive it but whoever wrote the message. What you can do: report the message to Discord (hold or right-click it, then Report Message), block the member, or leave the server.',
    inDirect:
      'in their log, and by direct message to those that the bot knows of. It does not stand in their channel, which whoever wrote the message can read.',
    inLogAlone:
      'in their log, and as soon as it is clear who can read it, in a channel of theirs or by direct message.',
    own: 'This is a message of your own, so there is nobody to tell on. You can delete it, or write to a moderator.',
    withoutAuthor: 'Whoever wrote the message is left out, whatever their role here.',
    ofBot: 'An app wrote this message. The bot does not know who is behind it, so nobody is left out.',
    kept: (days: number) =>
      `With the report are kept, also if the message is changed or deleted: its text, the names of files and stickers on it, who wrote it, and when. After ${days} days all of it is erased.`,
    tooLate: (minutes: number) =>
      `Nothing was sent: the dialogue was open for longer than ${minutes} minutes, and the message is not kept for longer. Open it again from the menu of the message.`,
    yourWords: (typed: string) => `What you wrote: ${typed}`,
    reasonLabel: 'Reason',
    reasonPlaceholder: 'Choose the reason that fits best',
    wordsLabel: 'Anything to add?',
    thanks: (where: string) =>
      `Thank you. The moderators of this group can now see the message, your reason and words, and that it was you who told: ${where}`,
    inLog: 'in their log. They have set no channel for this, so it may take until somebody looks.',
    inChannel: 'in their log, and in a channel of theirs, where all who can read that channel see it.',
    rights:
      'Whoever wrote the message is shown nothing of it, whatever their role: not in the log, not among what was done here, and not if they ask for their data. Whoever runs the bot can read what it stores.',
    again:
      'You have told the moderators of this message already. It is still one report, with what you wrote first.',
    tooOften: (limit: number) =>
      `You have told the moderators of ${limit} messages today. Write to one of them directly.`,
  },
  report: {
    title: 'Told to the moderators',
    gone: 'This report is gone, not of this server, or not for you to see to.',
    direct: (server: string) => `Told to the moderators of ${server}`,
    whereToSee:
      'You get this by direct message because whoever wrote the message reads the moderators’ channel. See to it in the server: /mod log.',
    inLog: 'This report is in the moderators’ log.',
    take: 'I’m on it',
    settle: 'Settled',
  },
  reasons: {
    title: 'Why moderators act here',
    what: 'Moderators give one of these reasons when they slow a channel or give a side question a thread, and members choose one when they tell the moderators of a message.',
    edit: 'Change the list',
    modalTitle: 'Reasons of this group',
    modalLabel: 'One a line; empty for the bot’s own list',
    saved: 'Saved. Entries that are in the log keep the reasons that they have.',
    tooLong: (limit: number, reason: string) =>
      `A reason can have up to ${limit} characters. This one has more: “${reason}”`,
    tooLongInAll: (limit: number, length: number) =>
      `All reasons together can have up to ${limit} characters; these have ${length}.`,
    tooMany: (limit: number, number: number) => `A list can have up to ${limit} reasons; this has ${number}.`,
  },
};
