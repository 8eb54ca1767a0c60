import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';

/** For look-ups: in servers, and wherever a member who installed Concordance for themselves takes it. */
export const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** For what needs a group: in servers that have Concordance. */
export const IN_SERVERS = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};
