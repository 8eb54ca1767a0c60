import { createCounter } from '../../plural.ts';

const counted = createCounter('en');
const places = { here: 'in this group', everywhere: 'everywhere' };

/** What is held about members, and how they take it along or have it erased. */
export const privacy = {
  formerMember: 'a former member',
  questions: {
    stay: 'When a member’s data is erased, their questions stay, without their name',
    go: 'When a member’s data is erased, their questions go too',
  },
  held: (place: keyof typeof places) => `What is held about you ${places[place]}`,
  nothing: (place: keyof typeof places) => `Nothing that can be listed is held about you ${places[place]}.`,
  kept: (retention: string) => `Kept: ${retention}`,
  operator: (address: string) => `What whoever runs this bot says about privacy: ${address}`,
  next: (exporting: string, erasing: string) => `Take it along: ${exporting} · Have it erased: ${erasing}`,
  exported: (place: keyof typeof places) =>
    `All that is held about you ${places[place]}: one file for programs, and where it is not too large one to be read.`,
  tooLarge: (megabytes: number) =>
    `Your data are more than Discord takes in one file (${megabytes} MB, packed). Export them group by group, or ask whoever runs the bot.`,
  offer: (place: keyof typeof places) => `Erase your data ${places[place]}?`,
  goes: 'This is erased:',
  stays: 'This stays, without your name:',
  others:
    'What others wrote stays theirs, even if it names you. Messages in Discord’s channels are Discord’s; delete them there. A work that you added stays the group’s.',
  cases: (days: number) =>
    `Reports about a member, and the text of the message that is kept as evidence with each, are listed for nobody, whether there are any or not: that protects whoever reported, and the group (GDPR, articles 15(4) and 17(3)). They are kept for ${days} days at the longest, or for less if the group has set so, and then erased. Erasing your data takes your identity off them at once; the words stay until then.`,
  confirm: 'Erase for good',
  keep: 'Keep everything',
  unchanged: 'Nothing was erased.',
  changed: 'Nothing was erased: this was shown too long ago, or something else is held by now. Look again.',
  erased: (goes: number, stays: number) =>
    `Done: ${counted(goes, { one: 'entry', other: 'entries' })} erased, ${counted(stays, { one: 'entry stays', other: 'entries stay' })} without your name. Nothing of it is left in the bot’s files. Backups that were made before hold it until whoever runs the bot deletes them.`,
  notYetGone: (goes: number, stays: number) =>
    `Done: ${counted(goes, { one: 'entry', other: 'entries' })} erased, ${counted(stays, { one: 'entry stays', other: 'entries stay' })} without your name. Nobody is shown it any more, but traces are left in the bot’s file, because another program is reading it. The bot tries again every hour.`,
};
