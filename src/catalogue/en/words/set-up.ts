/** How a group is set up. */
export const setUp = {
  title: 'Set-up of this group',
  hosts: {
    byRole: (role: string) => `Hosts: ${role}, and anyone who can manage events, messages or the server`,
    byPermission:
      'Hosts: anyone who can manage events, messages or the server. Use `host-role` to name a role.',
    hidden: (commands: string) =>
      `Discord shows them ${commands} only when the role is allowed there in Server Settings → Integrations`,
    notEveryone: 'The host role cannot be everyone’s role. Choose a role that only hosts have.',
  },
  meetings: {
    in: (channel: string) => `Meetings, reminders and prompts: in ${channel}`,
    nowhere: 'Meetings, reminders and prompts: not set yet. Use `channel` to set where.',
    ready: 'Nothing is missing there.',
    missing: (permissions: string) =>
      `**There the bot lacks ${permissions}.** A server admin can give it to the bot’s role.`,
    forum: (tag: string | null) =>
      `In a forum everything is a post of its own: each meeting, prompt and reminder${tag === null ? '' : `, with the tag “${tag}”, since posts need one there`}.`,
    gone: '**This channel no longer exists, or the bot cannot see it.** Choose another.',
  },
  moderators: {
    in: (channel: string) => `What members tell the moderators: in ${channel}`,
    nowhere:
      'What members tell the moderators: only in /mod log. Use `moderators-channel` to have them in a channel too.',
    open: '**Everyone can see this channel, so nothing is posted there.** Remove View Channel from @everyone, or choose another channel.',
  },
  steps: {
    again: 'In three steps',
    title: (step: number) => `Set up Concordance: step ${step} of 3`,
    next: 'Next step',
    later: (setup: string) => `You can stop at any step. ${setup} brings this back, and has everything else.`,
    language: 'Which language should the bot speak here?',
    hosts: (commands: string) =>
      `Who leads your meetings? Choose their role, and allow it ${commands} in Server Settings → Integrations, so that Discord shows them to its members.`,
    chooseHosts: 'Role of the hosts',
    works: (works: string, command: string) => `Your group can ask ${works} now: ${command}`,
    add: (command: string) => `Add one of your own, as a file or by its address: ${command}`,
    lookAgain: 'Count again',
    try: 'Ask your texts something. Only you see the answer.',
    ask: 'Ask a question',
    question: 'Your question',
    here: 'Hold meetings in this channel',
  },
  zone: (zone: string, clock: string) => `Time zone: ${zone}, where it is ${clock} now`,
  noSuchZone: (typed: string) =>
    `There is no time zone “${typed}”. Pick one from the list that opens as you type, e.g. Europe/Lisbon.`,
  quiet: {
    hours: (from: string, to: string) => `Quiet hours: from ${from} to ${to} nothing is posted automatically`,
    none: 'Quiet hours: none',
  },
  noQuietHours: (typed: string) =>
    `Can’t read “${typed}” as quiet hours. Write them like 22:00-07:00, or write none.`,
  readingLine: {
    on: 'Reading line: replies only use what has been read, in works that have a line',
    off: 'Reading line: off; replies use whole works',
  },
  retention: {
    days: (days: string) => `Questions are erased after ${days}`,
    never: 'Questions are stored until they are withdrawn',
  },
  more: (settings: string) => `Who sees replies, who may add works, and the language: ${settings}`,
};
