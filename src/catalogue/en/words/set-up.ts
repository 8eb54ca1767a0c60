/** How a group is set up. */
export const setUp = {
  title: 'Set-up of this group',
  hosts: {
    byRole: (role: string) => `Hosts: ${role}, and whoever may manage events, messages or the server`,
    byPermission:
      'Hosts: whoever may manage events, messages or the server. Give `host-role` to name a role.',
    hidden: (commands: string) =>
      `Discord shows them ${commands} only once the role is allowed it in Server Settings → Integrations`,
    notEveryone: 'Everyone cannot be the hosts. Choose a role that only hosts have.',
  },
  meetings: {
    in: (channel: string) => `Meetings, reminders and prompts: in ${channel}`,
    nowhere: 'Meetings, reminders and prompts: nowhere yet. Give `channel` to say where.',
    ready: 'Nothing is missing there.',
    missing: (permissions: string) =>
      `**There the bot lacks ${permissions}.** Whoever runs this server can give it to the bot’s role.`,
    gone: '**This channel is gone, or the bot cannot see it.** Choose another.',
  },
  moderators: {
    in: (channel: string) => `What members tell the moderators: in ${channel}`,
    nowhere:
      'What members tell the moderators: in /mod log alone. Give `moderators-channel` to have it in a channel too.',
    open: '**Everyone can see this channel, so nothing is posted there.** Take View Channel from @everyone, or choose another.',
  },
  zone: (zone: string, clock: string) => `Time zone: ${zone}, where it is ${clock} now`,
  noSuchZone: (typed: string) =>
    `There is no time zone “${typed}”. Pick one from the list that opens as you type, e.g. Europe/Lisbon.`,
  quiet: {
    hours: (from: string, to: string) => `Quiet hours: from ${from} to ${to} nothing is posted by itself`,
    none: 'Quiet hours: none',
  },
  noQuietHours: (typed: string) => `“${typed}” are no quiet hours. Write them as 22:00-07:00, or write none.`,
  readingLine: {
    on: 'Reading line: replies keep to what has been read, in works that have a line',
    off: 'Reading line: off; replies draw on whole works',
  },
  retention: {
    days: (days: string) => `Questions are erased after ${days}`,
    never: 'Questions are kept until they are withdrawn',
  },
  more: (settings: string) => `Who sees replies, who may add works, and the language: ${settings}`,
};
