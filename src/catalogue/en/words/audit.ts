/** Who did what among hosts, moderators and admins. */
export const audit = {
  title: 'What hosts, moderators and admins did',
  none: 'Nothing is noted for this.',
  exported: 'What hosts, moderators and admins did, the newest first.',
  button: (command: string, action: string) => `${command} [${action}]`.trim(),
  on: 'on',
  chosen: 'chosen',
  erased: 'what was said with it is erased',
  rights: {
    permission: 'by permission',
    'host role': 'by the role of hosts',
    'role map': 'by a role that may',
    override: 'by Integrations',
    cover: 'named for a meeting',
  },
};
