/** Why a member may not do something. */
export const access = {
  takenAway: 'The admins of this server do not let you use this here. Ask one of them.',
  needs: {
    admin: 'This needs the permission Manage Server. Ask an admin of this server.',
    moderator: 'This needs the permission Manage Messages or Manage Server. Ask an admin of this server.',
    host: 'This needs the role of this group’s hosts, or the permission Manage Events, Manage Messages or Manage Server. Ask an admin of this server.',
  },
};
