/** How the bot is doing. */
export const status = {
  title: 'How Concordance is doing',
  version: (version: string, node: string) => `Concordance ${version}, on Node.js ${node}`,
  since: (time: string) => `Started ${time}`,
  works: (works: string, length: string) => `${works}, ${length}`,
  index: {
    complete: 'Every work is in the index.',
    filling: (missing: string) => `${missing} not yet in the index, which is being filled.`,
    encoding: (missing: string) =>
      `${missing} not yet compared by meaning; for now they are searched by their words.`,
  },
  clock: {
    title: 'The clock of the bot’s computer is wrong',
    says: (here: string) => `It shows ${here}.`,
    discord: (there: string) => `Discord says ${there}.`,
    store: (there: string) =>
      `The bot was last active at ${there}, and Discord could not be reached to compare.`,
    consequence:
      'Until the person who runs the bot corrects it, nothing is erased because of its age and nothing is posted on schedule.',
  },
  errors: {
    title: 'Last errors in this group',
    none: 'None since it started.',
    line: (id: string, on: string, time: string) => `\`${id}\` in ${on}, ${time}`,
  },
  permissions: {
    title: 'Permissions',
    allThere: (channels: number) => `Nothing is missing in the ${channels} channels of this server.`,
    unknown: 'The bot is not a member of this server, so its permissions cannot be checked.',
    consequence:
      'Commands work without them, but in these channels the bot cannot answer mentions, send files or post meetings:',
    missing: (channel: string, permissions: string) => `${channel} lacks ${permissions}`,
  },
};
