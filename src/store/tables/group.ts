import { z } from 'zod';
import { CONTRIBUTORS, LANGUAGES, STRICTNESSES, VISIBILITIES } from '../../corpus/group-settings.ts';
import { choice, code, discordId, group, json, orNull, truth, whole, work, type Column } from './column.ts';
import { zone } from './shapes.ts';
import { defineTable } from './table.ts';

const DECIDED = { because: 'What a group decided, without who decided it.' };

/** Minutes after midnight. */
const timeOfDay = orNull(whole(0, 1439));

/** The groups' settings; a group without a row has the defaults. */
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
    // Null: the default reasons.
    reasons: orNull(json(z.array(z.string()))),
    moderators_channel: orNull(discordId),
  },
  exported: { what: 'What the group has decided.', order: ['group_id'] },
  personal: DECIDED,
});

/** The operator's works that a group excludes from its answers. */
export const closedWorks = defineTable({
  columns: {
    group_id: group,
    // No foreign key: the work may be removed and added again, the setting stays.
    work_id: work,
  },
  exported: {
    what: 'Works of the operator that the group has excluded.',
    order: ['work_id'],
  },
  personal: DECIDED,
});

/** Roles that may use commands that members may not. */
export const commandRoles = defineTable({
  columns: {
    group_id: group,
    // `question manage`, or `prompt` for the whole command.
    command: code,
    role_id: discordId,
  },
  exported: {
    what: 'Roles that may use host and moderator commands.',
    order: ['command', 'role_id'],
  },
  personal: DECIDED,
});
