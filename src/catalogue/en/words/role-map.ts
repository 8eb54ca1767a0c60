/** Which roles may use which commands. */
export const roleMap = {
  title: 'Who may what',
  introduction:
    'Whoever has the permission may use a command. Here you let roles use it besides. What is for admins stays theirs.',
  none: 'No role may use more than its permissions allow.',
  choose: 'Choose a command',
  all: (command: string) => `${command} — all of it`,
  ask: (command: string) => `**Who may use ${command}, besides those who have the permission?**`,
  roles: 'Roles; none takes it back',
  gone: 'a role that is gone',
  clean: 'Take out roles that are gone',
  back: 'Back',
  notEveryone: 'Everyone cannot be chosen. Choose a role that only some have.',
  hidden: {
    host: 'Discord hides this command from members without Manage Events. Allow the roles in Server Settings → Integrations too, so that they see it.',
    moderator:
      'Discord hides this command from members without Manage Messages. Allow the roles in Server Settings → Integrations too, so that they see it.',
    admin:
      'Discord hides this command from members without Manage Server. Allow the roles in Server Settings → Integrations too, so that they see it.',
  },
};
