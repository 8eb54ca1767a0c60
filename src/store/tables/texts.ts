import type { Phrase } from '../../corpus/phrase.ts';
import { readPhrase, storedPhrase } from '../../catalogue/phrase-schema.ts';
import * as column from './column.ts';
import { given, orNull } from './column.ts';
import { importReport } from './shapes.ts';
import { defineTable } from './table.ts';

/** A phrase; older versions stored only its English text. */
export const phrase: column.Column<string, Phrase> = {
  ...column.text,
  schema: storedPhrase,
  toJson: (stored) => (stored.startsWith('{') ? (JSON.parse(stored) as unknown) : stored),
  fromJson: (value) => (typeof value === 'string' ? value : JSON.stringify(value)),
  read: readPhrase,
  write: (value) => JSON.stringify(value),
};

/** Texts, each stored once for all its groups. */
export const works = defineTable({
  columns: {
    id: column.work,
    text: column.text,
    // See `encodeLayout`.
    layout: column.text,
  },
  exported: { because: 'The texts are in the folder works, a few files each.' },
  personal: { because: 'Texts of the corpus, without who brought or read them.' },
});

/** Which group holds which work, and how it describes it. */
export const corpusEntries = defineTable({
  columns: {
    number: column.number('corpus_entries'),
    group_id: column.group,
    work_id: column.work,
    title: column.text,
    author: orNull(column.text),
    edition: orNull(column.text),
    licence: orNull(column.text),
    source_url: orNull(column.address),
    language: given(column.language),
    characters: column.whole(),
    words: column.whole(),
    sections: column.whole(),
    paragraphs: column.whole(),
    sentences: column.whole(),
    passages: column.whole(),
    origin: column.text,
    report: column.json(importReport),
    added_by: orNull(column.member('forget')),
    added_at: column.instant,
  },
  exported: {
    what: 'The group’s texts: title, author, licence, source, language, size, and what import left out. The texts themselves are in works/.',
    order: ['number'],
    once: [['work_id']],
    findFault: ({ work_id: workId, characters }, textOf) => {
      const found = textOf(workId);
      if (found === null) return `the text of work ${workId} is not in the export`;
      return found.length === characters ? null : `work ${workId} has ${found.length} characters`;
    },
  },
  personal: {
    purpose: 'Moderators see who added a work.',
    retention: 'As long as the work is in the corpus. Erasing removes who added it; the work stays.',
    shown: ['group_id', 'work_id', 'title', 'origin', 'added_at'],
  },
});

/** Keys for signing links to the reader page; created with a group's first link. */
export const readerKeys = defineTable({
  columns: {
    group_id: column.group,
    // 8 random bytes in base64url; links contain them as the key's name.
    name: column.secret,
    // 32 random bytes in base64url.
    key: column.secret,
  },
  exported: {
    because:
      'Anyone who has it can make links to the group’s texts. A bot that imports the group makes its own.',
  },
  personal: { because: 'What links to the reader page are signed with, by group; not who was given one.' },
});
