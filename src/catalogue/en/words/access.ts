/** Why a member may not do something. */
export const access = {
  takenAway: 'The admins of this server do not let you use this here. Ask somebody who runs this server.',
  needs: {
    admin: 'This needs the permission Manage Server. Ask somebody who runs this server.',
    moderator:
      'This needs the permission Manage Messages or Manage Server. Ask somebody who runs this server.',
    host: 'This needs the role of this group’s hosts, or the permission Manage Events, Manage Messages or Manage Server. Ask somebody who runs this server.',
  },
};
