/** What the bot says about itself. */
export const help = {
  introduction: [
    '**Concordance answers from your group’s texts, in their own sentences.**',
    'It writes nothing itself. Every quotation is word for word, with its work, place and a link. Only you see a reply until you share it.',
  ].join('\n'),
  menu: {
    message: (name: string) => `**${name}** (in the menu of a message, under Apps)`,
    member: (name: string) => `**${name}** (in the menu of a member, under Apps)`,
  },
  groups: {
    read: { title: 'Read and ask', example: '/ask question: Who keeps the lamps?' },
    quotations: {
      title: 'Quotations',
      example: '/quote check text: A circle without a centre still has an edge.',
    },
    discussion: { title: 'Discuss', example: '/question ask text: Why does the ferry stop in winter?' },
    meetings: {
      title: 'Meetings, and how far you have read',
      example: '/progress work: The Harbour percent: 40',
    },
    own: { title: 'You and the bot', example: '/privacy scope: everywhere' },
    host: {
      title: 'For hosts',
      example: '/host schedule set work: The Harbour first: tuesday time: 19:30 meetings: 6',
    },
    moderator: { title: 'For moderators', example: '/mod slowmode channel: #reading seconds: 60 for: 30m' },
    admin: { title: 'For admins', example: '/group setup host-role: @Hosts' },
  },
  example: (command: string) => `For example: ${command}`,
  formerly: (names: string) => `formerly ${names}`,
};
