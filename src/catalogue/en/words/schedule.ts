import { count } from './grammar.ts';

/** Schedules and meetings. */
export const schedule = {
  preview: (title: string) => `Meetings on ${title}`,
  rhythm: {
    day: (time: string) => `every day at ${time}`,
    week: (time: string) => `every week at ${time}`,
    'two-weeks': (time: string) => `every other week at ${time}`,
    month: (time: string) => `every month on the same weekday, at ${time}`,
  },
  zone: (rhythm: string, zone: string) => `${rhythm}, in the time zone ${zone}`,
  shownToEach: 'Discord shows these times to every member in their own time zone.',
  posts: (channel: string, place: string) => `Threads and reminders in ${channel}; events at ${place}`,
  thread: (days: number) => (days === 0 ? 'Thread on the day' : `Thread ${count.days(days)} before`),
  noThread: 'No threads',
  reminder: (hours: number) => `Reminder ${hours} h before`,
  noReminder: 'No reminders',
  replaces: (meetings: string) => `This replaces ${meetings} still to come on this work.`,
  drawsLine:
    'A reading line will be set: until the first meeting begins, replies show nothing of this work, and each meeting opens its part. Members who have read further can set their own line with /progress; /host line moves the group’s, and /group setup turns the rule off.',
  confirm: 'Confirm',
  cancel: 'Cancel',
  discarded: 'Nothing was planned.',
  confirmed: (meetings: string) => `${meetings} are planned. Events, threads and reminders are made on time.`,
  upcoming: 'Next meetings',
  none: 'No meetings are planned. A host can plan some with /host schedule set.',
  meeting: (title: string, number: number, of: number) => `${title}, meeting ${number} of ${of}`,
  when: (full: string, relative: string) => `${full} (${relative})`,
  toRead: (part: string) => `To read: ${part}`,
  workGone: 'The work is no longer in the corpus.',
  covered: (mention: string) => `Hosted by ${mention}`,
  links: { event: 'Event', thread: 'Thread' },
  part: {
    section: (number: string) => `section ${number}`,
    sections: (first: string, last: string) => `sections ${first} to ${last}`,
    titled: (number: string, title: string) => `section ${number} “${title}”`,
    paragraphs: (section: string, first: number, last: number) =>
      first === last ? `${section}, paragraph ${first}` : `${section}, paragraphs ${first} to ${last}`,
    percent: (from: number, to: number) => `from ${from} % to ${to} % of the text`,
    length: (part: string, words: string) => `${part} (about ${words})`,
  },
  moveTitle: (meeting: string) => `Move ${meeting}?`,
  moveFrom: (when: string) => `From ${when}`,
  moveTo: (when: string, own: string) => `To **${when}**: for you ${own}`,
  stays: 'Nothing was moved.',
  moved: 'Moved. The event and thread will be updated.',
  skipped: {
    shift: 'This meeting is skipped: its part and all later parts move to the next date.',
    merge: 'This meeting is skipped: its part is read for the next one.',
    end: 'This meeting and all later ones on this work are cancelled.',
  },
  coverNamed: (mention: string) => `${mention} hosts this meeting.`,
  coverCleared: 'No host is named for it now.',
  eventName: (title: string, number: number, of: number) => `${title} (${number} of ${of})`,
  threadName: (title: string, number: number, of: number, date: string) =>
    `${title} (${number} of ${of}), ${date}`,
  date: (at: Date, timeZone: string) =>
    at.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone }),
  opening: 'A place to talk about this part before and after the meeting.',
  reminderTitle: (relative: string) => `The next meeting is ${relative}`,
  pressStart: (meeting: string, link: string, reason: string) =>
    `**${meeting}** begins now. Discord starts an event in a voice or stage channel only when somebody presses **Start Event**, and the bot may not: ${reason} Please press it: ${link}`,
  dropped: 'This meeting is cancelled.',
  choice: (when: string, meeting: string) => `${when}: ${meeting}`,
  errors: {
    noChannel: 'Choose a channel for threads and reminders, or ask an admin to set one with /group setup.',
    oneDivision: 'Give either the number of meetings or the number of sections for each, not both.',
    unknownZone: (zone: string) =>
      `The group’s time zone “${zone}” is unknown. Set one such as Europe/Berlin with /group setup.`,
    noDate: (typed: string) =>
      `Can’t read “${typed}” as a date. Write 1 December, 2026-12-01, tomorrow, or a weekday such as tuesday.`,
    noTime: (typed: string) => `Can’t read “${typed}” as a time of day. Write 19:30, 7:30 pm or noon.`,
    past: (when: string) => `${when} is in the past. Choose a later date.`,
    tooManyMeetings: (meetings: number, most: number) =>
      `That would be ${meetings} meetings; at most ${most} are possible. Take more sections for each.`,
    tooFewParagraphs: (meetings: number, paragraphs: string) =>
      `This work has ${paragraphs}, too few for ${meetings} meetings.`,
    noSections: 'This work has no sections. Give the number of meetings instead.',
    decided: 'This has already been confirmed or cancelled. See what is planned with /meetings.',
    noMeeting: 'There is no such meeting ahead. Pick one from the list that opens as you type.',
    nothingToMove: 'Give a new date, a new time or both.',
    beforePrevious: (when: string) =>
      `That is not after the previous meeting, ${when}. Parts are read in order: choose a later date.`,
    afterNext: (when: string) =>
      `That is not before the next meeting, ${when}. Parts are read in order: move that one first.`,
    nothingToMerge: 'There is no later meeting that could take this part. Choose another option.',
    changedMeanwhile: 'Somebody has just changed these meetings. Look at /meetings and try again.',
  },
};
