import { citationColumns, findCitationFault } from './citation-columns.ts';
import * as column from './column.ts';
import { orNull } from './column.ts';
import { defineTable } from './table.ts';

/** The quotations that members save for their groups, each once per member. */
export const savedQuotes = defineTable({
  columns: {
    number: column.number('saved_quotes'),
    id: column.id('saved_quotes'),
    group_id: column.group,
    member_id: column.member('delete'),
    interaction_id: column.once,
    saved_at: column.instant,
    note: orNull(column.words),
    tag: orNull(column.words),
    // The tag after `foldTag`.
    tag_key: orNull(column.text),
    ...citationColumns,
  },
  exported: {
    what: 'Quotations that members saved for the group, with their notes and tags.',
    order: ['number'],
    once: [['member_id', 'work_id', 'start_offset', 'end_offset']],
    findFault: findCitationFault,
  },
  personal: {
    purpose: 'Groups collect quotations for their discussions; members find and export what they saved.',
    retention: 'Until the member or a moderator removes the quotation, or the member is erased.',
  },
});
