/** A group's settings. */
export const settings = {
  title: 'Settings of this group',
  visibility: {
    label: 'Replies to look-ups',
    private: 'Replies are for the asker alone, until they share them',
    public: 'Replies are for everybody in the channel',
  },
  contributors: {
    label: 'Who may add works',
    admins: 'Admins add works',
    hosts: 'Hosts and admins add works',
    members: 'Every member may add works',
  },
  language: { label: 'Language of the bot’s own words', en: 'English', de: 'Deutsch', fr: 'Français' },
  readingLine: {
    label: 'How far replies go',
    on: 'Replies keep to what has been read',
    off: 'Replies draw on whole works',
  },
  openWorks: {
    label: 'Shared works that this group can ask',
    none: 'There are no shared works. Whoever runs the bot can add some for all groups.',
    summary: (open: number, all: number) => `${open} of ${all} shared works are open to this group`,
  },
  strictness: {
    strict: 'The bot answers only when it is very sure; it says more often that the texts do not say.',
    normal: 'The bot answers when it is fairly sure.',
    lenient: 'The bot answers also when it is not so sure; look more closely at what it quotes.',
  },
  saved: 'Saved.',
};
