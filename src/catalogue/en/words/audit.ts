/** Who did what among hosts, moderators and admins. */
export const audit = {
  title: 'Log of host, moderator and admin actions',
  none: 'Nothing has been logged for this.',
  exported: 'The log of host, moderator and admin actions, newest first.',
  button: (command: string, action: string) => `${command} [${action}]`.trim(),
  on: 'on',
  chosen: 'chosen',
  erased: 'details erased',
  rights: {
    permission: 'by permission',
    'host role': 'by the host role',
    'role map': 'by a role allowed to use it',
    override: 'by Integrations',
    cover: 'as the named host of a meeting',
  },
};
