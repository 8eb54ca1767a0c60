import type { CommandCatalogue } from './command-words.ts';
import { group } from './de/group.ts';
import { meetings } from './de/meetings.ts';
import { moderation } from './de/moderation.ts';
import { texts } from './de/texts.ts';

/** Commands in German. */
export const de: CommandCatalogue = { ...texts, ...meetings, ...moderation, ...group };
