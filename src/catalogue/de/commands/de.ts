import type { CommandCatalogue } from '../../shapes.ts';
import { group } from './group.ts';
import { meetings } from './meetings.ts';
import { moderation } from './moderation.ts';
import { texts } from './texts.ts';

/** Commands in German. */
export const de: CommandCatalogue = { ...texts, ...meetings, ...moderation, ...group };
