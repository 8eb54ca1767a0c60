import { z } from 'zod';
import { CONTRIBUTORS, LANGUAGES, STRICTNESSES, VISIBILITIES } from '../../corpus/group-settings.ts';
import { choice, code, discordId, group, json, orNull, truth, whole, work, type Column } from './column.ts';
import { zone } from './shapes.ts';
import { defineTable } from './table.ts';

const DECIDED = { because: 'What a group decided, without who decided it.' };

/** Minutes after midnight. */
const timeOfDay = orNull(whole(0, 1439));

/** What the groups have decided; a group without a row has decided nothing. */
export const groupSettings = defineTable({
  columns: {
    group_id: group,
    visibility: choice(...VISIBILITIES),
    language: choice(...LANGUAGES) as Column<string>,
    contributors: choice(...CONTRIBUTORS),
    strictness: choice(...STRICTNESSES),
    host_role: orNull(discordId),
    meeting_channel: orNull(discordId),
    time_zone: { ...code, schema: zone },
    // Both null if the group has no quiet hours.
    quiet_from: timeOfDay,
    quiet_to: timeOfDay,
    reading_line: truth,
    retention_days: orNull(whole(1)),
    keep_questions: truth,
    // Null: those that come with the bot.
    reasons: orNull(json(z.array(z.string()))),
    moderators_channel: orNull(discordId),
  },
  exported: { what: 'What the group has decided.', order: ['group_id'] },
  personal: DECIDED,
});

/** Works of the operator that a group does not want to be answered from. */
export const closedWorks = defineTable({
  columns: {
    group_id: group,
    // No foreign key: the work may leave and come back, the decision stays.
    work_id: work,
  },
  exported: {
    what: 'Works of the operator that the group does not want to be answered from.',
    order: ['work_id'],
  },
  personal: DECIDED,
});

/** Which roles may use commands that are not for members. */
export const commandRoles = defineTable({
  columns: {
    group_id: group,
    // `question manage`, or `prompt` for all of it.
    command: code,
    role_id: discordId,
  },
  exported: {
    what: 'Roles that may use commands that are not for every member.',
    order: ['command', 'role_id'],
  },
  personal: DECIDED,
});
