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
  zone: (rhythm: string, zone: string) => `${rhythm}, by the clocks of ${zone}`,
  shownToEach: 'Discord shows every member these times by their own clock.',
  posts: (channel: string, place: string) => `Threads and reminders in ${channel}; events at ${place}`,
  thread: (days: number) => (days === 0 ? 'Thread on the day' : `Thread ${count.days(days)} before`),
  noThread: 'No threads',
  reminder: (hours: number) => `Reminder ${hours} h before`,
  noReminder: 'No reminders',
  replaces: (meetings: string) => `This takes the place of ${meetings} still to come on this work.`,
  drawsLine:
    'A reading line is drawn: until the first meeting begins, replies show nothing of this work, and each meeting opens its part. Members who have read further set their own line with /progress set; /corpus line moves the group’s, and /group setup switches the rule off.',
  confirm: 'Confirm',
  cancel: 'Cancel',
  discarded: 'Nothing was planned.',
  confirmed: (meetings: string) =>
    `${meetings} are planned. Events, threads and reminders come at their times.`,
  upcoming: 'Next meetings',
  none: 'No meetings are planned. A host can plan some with /schedule set.',
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
  moved: 'Moved. Event and thread follow.',
  skipped: {
    shift: 'This meeting is left out: its part and all later ones wait for the next date.',
    merge: 'This meeting is left out: its part is read for the next one.',
    end: 'This meeting and all later ones of this work are taken off.',
  },
  coverNamed: (mention: string) => `${mention} hosts this meeting.`,
  coverCleared: 'Nobody is named as its host any more.',
  eventName: (title: string, number: number, of: number) => `${title} (${number} of ${of})`,
  threadName: (title: string, number: number, of: number, date: string) =>
    `${title} (${number} of ${of}), ${date}`,
  date: (at: Date, timeZone: string) =>
    at.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone }),
  opening: 'A place to talk about this part, before the meeting and after it.',
  reminderTitle: (relative: string) => `The next meeting is ${relative}`,
  dropped: 'This meeting does not take place.',
  choice: (when: string, meeting: string) => `${when}: ${meeting}`,
  errors: {
    noChannel: 'Choose a channel for threads and reminders, or have one set for the group with /group setup.',
    oneDivision:
      'Say either how many meetings there are to be or how many sections each has, and only one of them.',
    unknownZone: (zone: string) =>
      `The group’s time zone “${zone}” is none that is known. Set one such as Europe/Berlin with /group setup.`,
    noDate: (typed: string) =>
      `“${typed}” is no date that I can read. Write 2026-12-01, or a weekday such as tuesday.`,
    noTime: (typed: string) => `“${typed}” is no time of day that I can read. Write 19:30 or 7:30 pm.`,
    past: (when: string) => `${when} is past. Choose a later date.`,
    tooManyMeetings: (meetings: number, most: number) =>
      `That would be ${meetings} meetings; ${most} is the most. Take more sections for each.`,
    tooFewParagraphs: (meetings: number, paragraphs: string) =>
      `This work has ${paragraphs}, too few for ${meetings} meetings.`,
    noSections: 'This work has no sections. Say how many meetings there are to be instead.',
    decided: 'This was confirmed or cancelled already. /schedule show shows what is planned.',
    noMeeting: 'There is no such meeting to come. Pick one from the list that opens as you type.',
    nothingToMove: 'Give a new date, a new time or both.',
    beforePrevious: (when: string) =>
      `That is not after the meeting before it, ${when}. Parts are read in order: choose a later date.`,
    afterNext: (when: string) =>
      `That is not before the next meeting, ${when}. Parts are read in order: move that one first.`,
    nothingToMerge: 'There is no later meeting that could take this part. Choose another way.',
    changedMeanwhile: 'Somebody has just changed these meetings. Look at /schedule show and try again.',
  },
};
