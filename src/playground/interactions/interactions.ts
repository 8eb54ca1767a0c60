import { apiErrors } from '../api-error.ts';
import type { Changes } from '../changes.ts';
import type { Clock } from '../clock.ts';
import { LIMITS } from '../limits.ts';
import type { Interaction } from './interaction.ts';

/** A new interaction. */
export type Act = Pick<Interaction, 'type' | 'user' | 'channel' | 'owners'> &
  Partial<Pick<Interaction, 'commandName' | 'isMenuCommand' | 'source' | 'target' | 'opener'>>;

/** All interactions, with their deadlines. */
export interface Interactions {
  /** Starts one; it fails unless it is answered within 3 s. */
  open(act: Act): Interaction;
  get(id: string): Interaction | undefined;
  /** The interaction of a callback. Throws an ApiError if it is unknown, too late or already answered. */
  toAnswer(id: string, token: string): Interaction;
  /** The interaction of a token. Throws an ApiError if it is unknown, unanswered or older than 15 min. */
  byToken(token: string): Interaction;
}

const NOTHING = { commandName: null, isMenuCommand: false, source: null, target: null, opener: null };

export function createInteractions(newId: () => string, clock: Clock, changes: Changes): Interactions {
  const byId = new Map<string, Interaction>();
  const byToken = new Map<string, Interaction>();

  const failLate = (interaction: Interaction) => {
    if (interaction.answer !== null) return;
    interaction.isFailed = true;
    changes.emit({ type: 'interaction', interaction });
  };

  return {
    open(act) {
      const id = newId();
      const interaction: Interaction = {
        id,
        token: Buffer.from(`interaction:${id}:${crypto.randomUUID()}`).toString('base64url'),
        ...NOTHING,
        ...act,
        createdAt: clock.now(),
        answer: null,
        isFailed: false,
        originalId: null,
        isUpdated: false,
        followUpIds: [],
        isModalSubmitted: false,
      };
      byId.set(id, interaction);
      byToken.set(interaction.token, interaction);
      clock.at(interaction.createdAt + LIMITS.answerWithin, () => failLate(interaction));
      return interaction;
    },
    get: (id) => byId.get(id),
    toAnswer(id, token) {
      const interaction = byId.get(id);
      if (interaction === undefined || interaction.token !== token || interaction.isFailed) {
        throw apiErrors.unknownInteraction();
      }
      if (interaction.answer !== null) throw apiErrors.alreadyAcknowledged();
      return interaction;
    },
    byToken(token) {
      const interaction = byToken.get(token);
      if (interaction === undefined) throw apiErrors.unknownWebhook();
      if (clock.now() - interaction.createdAt > LIMITS.tokenLifetime) throw apiErrors.invalidWebhookToken();
      if (interaction.answer === null) throw apiErrors.unknownWebhook();
      return interaction;
    },
  };
}
