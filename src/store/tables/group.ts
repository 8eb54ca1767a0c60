import { z } from 'zod';
import { CONTRIBUTORS, LANGUAGES, STRICTNESSES, VISIBILITIES } from '../../corpus/group-settings.ts';
import * as column from './column.ts';
import { orNull } from './column.ts';
import { zone } from './shapes.ts';
import { defineTable } from './table.ts';

const DECIDED = { because: 'What a group decided, without who decided it.' };

/** Minutes after midnight. */
const timeOfDay = orNull(column.whole(0, 1439));

/** The groups' settings; a group without a row has the defaults. */
export const groupSettings = defineTable({
  columns: {
    group_id: column.group,
    visibility: column.choice(...VISIBILITIES),
    language: column.choice(...LANGUAGES) as column.Column<string>,
    contributors: column.choice(...CONTRIBUTORS),
    strictness: column.choice(...STRICTNESSES),
    host_role: orNull(column.discordId),
    meeting_channel: orNull(column.discordId),
    time_zone: { ...column.code, schema: zone },
    // Both null if the group has no quiet hours.
    quiet_from: timeOfDay,
    quiet_to: timeOfDay,
    reading_line: column.truth,
    retention_days: orNull(column.whole(1)),
    keep_questions: column.truth,
    // Null: the default reasons.
    reasons: orNull(column.json(z.array(z.string()))),
    moderators_channel: orNull(column.discordId),
  },
  exported: { what: 'What the group has decided.', order: ['group_id'] },
  personal: DECIDED,
});

/** The operator's works that a group excludes from its answers. */
export const closedWorks = defineTable({
  columns: {
    group_id: column.group,
    // No foreign key: the work may be removed and added again, the setting stays.
    work_id: column.work,
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
    group_id: column.group,
    // `question manage`, or `prompt` for the whole command.
    command: column.code,
    role_id: column.discordId,
  },
  exported: {
    what: 'Roles that may use host and moderator commands.',
    order: ['command', 'role_id'],
  },
  personal: DECIDED,
});
