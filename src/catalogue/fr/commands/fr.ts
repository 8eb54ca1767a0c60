import type { CommandCatalogue } from '../../shapes.ts';
import { group } from './group.ts';
import { meetings } from './meetings.ts';
import { moderation } from './moderation.ts';
import { texts } from './texts.ts';

/** Commands in French. */
export const fr: CommandCatalogue = { ...texts, ...meetings, ...moderation, ...group };
