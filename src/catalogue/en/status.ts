/** How the bot is doing. */
export const status = {
  title: 'How Concordance is doing',
  version: (version: string, node: string) => `Version ${version}, on Node.js ${node}`,
  since: (time: string) => `Running since ${time}`,
  works: (works: string, words: string) => `${works}, ${words}`,
  index: {
    complete: 'Every work is in the index.',
    filling: (missing: string) => `${missing} not yet in the index: it is being filled.`,
  },
  errors: {
    title: 'Last errors in this group',
    none: 'No error in this group since the bot was started.',
    line: (id: string, on: string, time: string) => `\`${id}\` in ${on}, ${time}`,
  },
  permissions: {
    title: 'Permissions',
    allThere: (channels: number) => `Nothing is missing in the ${channels} channels of this server.`,
    unknown: 'This server is not known to the bot; its permissions cannot be looked up.',
    missing: (channel: string, permissions: string) => `${channel}: ${permissions} missing`,
    consequence:
      'Slash commands work all the same. Without these permissions I cannot answer where I am mentioned.',
    notShown: (channels: number) => `and ${channels} more channels`,
  },
};
