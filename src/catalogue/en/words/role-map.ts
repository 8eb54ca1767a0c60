/** Which roles may use which commands. */
export const roleMap = {
  title: 'Role permissions',
  introduction:
    'Members with the right permission can use a command. Here you can also allow it to roles. Admin commands cannot be allowed to roles.',
  none: 'No role has extra commands.',
  choose: 'Choose a command',
  all: (command: string) => `${command} — all of it`,
  ask: (command: string) => `**Who else may use ${command}, besides members with the permission?**`,
  roles: 'Roles; choose none to remove',
  gone: 'a deleted role',
  clean: 'Remove deleted roles',
  back: 'Back',
  notEveryone: 'Everyone cannot be chosen. Choose a role that only some have.',
  hidden: {
    host: 'Discord hides this command from members without Manage Events. Allow the roles in Server Settings → Integrations too, so that they see it.',
    moderator:
      'Discord hides this command from members without Manage Messages. Allow the roles in Server Settings → Integrations too, so that they see it.',
  },
};
