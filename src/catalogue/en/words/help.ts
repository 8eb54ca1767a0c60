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
};
