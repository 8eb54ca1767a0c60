import { InteractionContextType } from 'discord-api-types/v10';
import type { Interaction } from 'discord.js';

import { OPERATOR_GROUP, type GroupId } from '../../corpus/corpus.ts';
import { UserError } from '../../errors.ts';

/** Where an interaction comes from. */
export interface Place {
  readonly groupId: GroupId;
  /** Whether it is a server that has installed Concordance, so that there is a group. */
  readonly isGroup: boolean;
  /** Whether only the member and the bot are there: nothing needs to be hidden. */
  readonly isAlone: boolean;
}

/**
 * Where an interaction comes from. A member may use their own installation of Concordance in servers that have not
 * installed it: there, as in direct messages, the operator's works are used.
 */
export function placeOf({
  guildId,
  context,
  authorizingIntegrationOwners: owners,
}: Pick<Interaction, 'guildId' | 'context' | 'authorizingIntegrationOwners'>): Place {
  const isGroup = guildId !== null && owners.guildId !== null;
  return {
    groupId: isGroup ? guildId : OPERATOR_GROUP,
    isGroup,
    isAlone: context === InteractionContextType.BotDM,
  };
}

/** UserError outside of servers that have installed Concordance: there is no group that could store anything. */
export function refuseOutside(interaction: Parameters<typeof placeOf>[0]): void {
  if (!placeOf(interaction).isGroup) throw new UserError(({ interaction: say }) => say.needsServer);
}
