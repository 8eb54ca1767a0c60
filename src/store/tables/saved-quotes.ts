import { citationColumns, findCitationFault } from './citation-columns.ts';
import { group, id, instant, member, number, once, orNull, text, words } from './column.ts';
import { defineTable } from './table.ts';

/** The quotations that members save for their groups, each once per member. */
export const savedQuotes = defineTable({
  columns: {
    number: number('saved_quotes'),
    id: id('saved_quotes'),
    group_id: group,
    member_id: member('delete'),
    interaction_id: once,
    saved_at: instant,
    note: orNull(words),
    tag: orNull(words),
    // The tag after `foldTag`.
    tag_key: orNull(text),
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
