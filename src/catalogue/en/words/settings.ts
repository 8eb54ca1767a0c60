/** A group's settings. */
export const settings = {
  title: 'Settings of this group',
  visibility: {
    label: 'Replies to look-ups',
    private: 'Only the asker sees a reply, until they share it',
    public: 'Everybody in the channel sees replies',
  },
  contributors: {
    label: 'Who may add works',
    admins: 'Admins can add works',
    hosts: 'Hosts and admins can add works',
    members: 'Every member can add works',
  },
  language: { label: 'Language of the bot’s own words', en: 'English', de: 'Deutsch', fr: 'Français' },
  readingLine: {
    label: 'How far replies go',
    on: 'Replies only use what has been read',
    off: 'Replies use whole works',
  },
  openWorks: {
    label: 'Shared works that this group can ask',
    none: 'There are no shared works. The bot’s operator can add some for all groups.',
    summary: (open: number, all: number) => `${open} of ${all} shared works are open to this group`,
  },
  strictness: {
    strict: 'The bot answers only when it is very sure, and more often says that the texts do not say.',
    normal: 'The bot answers when it is fairly sure.',
    lenient: 'The bot also answers when it is less sure; check more closely what it quotes.',
  },
  saved: 'Saved.',
};
