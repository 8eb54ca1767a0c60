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
  held: (place: keyof typeof places) => `What is stored about you ${places[place]}`,
  nothing: (place: keyof typeof places) => `Nothing that can be listed is stored about you ${places[place]}.`,
  kept: (retention: string) => `Stored for: ${retention}`,
  operator: (address: string) => `This bot’s privacy notice: ${address}`,
  takeAlong: 'Export',
  haveErased: 'Erase …',
  exported: (place: keyof typeof places) =>
    `Everything that is stored about you ${places[place]}: one file for programs and, if it is not too large, one for reading.`,
  tooLarge: (megabytes: number) =>
    `Your data is larger than Discord allows for one file (${megabytes} MB, zipped). Export it group by group, or ask the person who runs the bot.`,
  offer: (place: keyof typeof places) => `Erase your data ${places[place]}?`,
  goes: 'This will be erased:',
  stays: 'This will stay, without your name:',
  others:
    'What others wrote stays theirs, even if it names you. Messages in channels belong to Discord; delete them there. Works that you added stay with the group.',
  cases: (days: number) =>
    `Reports about a member, and the message text stored with each as evidence, are never listed here, whether there are any or not. This protects the person who reported, and the group (GDPR, articles 15(4) and 17(3)). They are stored for at most ${days} days, or for less if the group has set so, and then erased. Erasing your data removes your identity from them at once; the words stay until then.`,
  confirm: 'Erase for good',
  keep: 'Keep everything',
  unchanged: 'Nothing was erased.',
  changed: 'Nothing was erased: this list is too old, or your data has changed since. Look again.',
  erased: (goes: number, stays: number) =>
    `Done: ${counted(goes, { one: 'entry', other: 'entries' })} erased, ${counted(stays, { one: 'entry stays', other: 'entries stay' })} without your name. Nothing of it is left in the bot’s files. Older backups contain it until the person who runs the bot deletes them.`,
  notYetGone: (goes: number, stays: number) =>
    `Done: ${counted(goes, { one: 'entry', other: 'entries' })} erased, ${counted(stays, { one: 'entry stays', other: 'entries stay' })} without your name. It is no longer shown to anyone, but traces are left in the bot’s file, because another program is reading it. The bot tries again every hour.`,
};
