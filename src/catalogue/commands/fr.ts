import type { CommandCatalogue } from './command-words.ts';
import { group } from './fr/group.ts';
import { meetings } from './fr/meetings.ts';
import { moderation } from './fr/moderation.ts';
import { texts } from './fr/texts.ts';

/** Commands in French. */
export const fr: CommandCatalogue = { ...texts, ...meetings, ...moderation, ...group };
