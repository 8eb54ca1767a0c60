import { INVITED_PERMISSIONS } from '../../discord/access/missing-permissions.ts';

/** The scopes of the invitation. */
export const INVITED_SCOPES: readonly string[] = ['bot', 'applications.commands'];

/** The address at which an admin adds the bot to a server, with all that it needs. */
export function invitationOf(applicationId: string): string {
  const scope = INVITED_SCOPES.join('+');
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=${scope}&permissions=${INVITED_PERMISSIONS}`;
}
