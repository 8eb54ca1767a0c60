/** How the bot is doing. */
export const status = {
  title: 'How Concordance is doing',
  version: (version: string, node: string) => `Concordance ${version}, on Node.js ${node}`,
  since: (time: string) => `Started ${time}`,
  works: (works: string, length: string) => `${works}, ${length}`,
  index: {
    complete: 'Every work is in the index.',
    filling: (missing: string) => `${missing} not yet in the index, which is being filled.`,
    encoding: (missing: string) => `${missing} not yet compared by meaning; answered by words meanwhile.`,
  },
  clock: {
    title: 'The clock of the bot’s machine cannot be right',
    says: (here: string) => `It says ${here}.`,
    discord: (there: string) => `Discord says ${there}.`,
    store: (there: string) => `What the bot did last it did ${there}, and Discord cannot be asked.`,
    consequence:
      'Until whoever runs the bot sets it right, nothing is erased by age and nothing is posted at set times.',
  },
  errors: {
    title: 'Last errors in this group',
    none: 'None since the start.',
    line: (id: string, on: string, time: string) => `\`${id}\` in ${on}, ${time}`,
  },
  permissions: {
    title: 'Permissions',
    allThere: (channels: number) => `Nothing is missing in the ${channels} channels of this server.`,
    unknown: 'The bot does not know this server, so its permissions cannot be looked up.',
    consequence:
      'Commands work without them; but a mention of the bot is not answered in these channels, or not with a file, and meetings cannot be posted:',
    missing: (channel: string, permissions: string) => `${channel} lacks ${permissions}`,
  },
};
