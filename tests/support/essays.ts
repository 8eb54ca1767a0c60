import { OPERATOR_GROUP, type CorpusEntry, type GroupId, type LinedEntry } from '../../src/corpus/corpus.ts';
import type { Work } from '../../src/corpus/work.ts';
import { composeWork } from '../../src/text/compose-work.ts';
import { measureWork } from '../../src/text/measure-work.ts';

/** A short work: a title, sections by their headings, paragraphs. */
export function composeEssay(title: string, sections: Readonly<Record<string, readonly string[]>>): Work {
  return composeWork([
    { kind: 'title', text: title },
    ...Object.entries(sections).flatMap(([heading, paragraphs]) => [
      { kind: 'heading' as const, level: 1, text: heading },
      ...paragraphs.map((text) => ({ kind: 'prose' as const, text })),
    ]),
  ]);
}

export const harbour = composeEssay('The Harbour Book', {
  'The pilots': [
    'The pilots of Merrow Harbour elected Ottoline Crane as their warden in 1911. She refused to keep a list of members. The harbour council objected, and nobody else did.',
    'Every pilot owns a share of the cutter, so no single pilot can sell the cutter to the railway company.',
  ],
  'The lighthouse': [
    'A lighthouse without a keeper has no owner, because nobody can refuse its light to a passing ship.',
    'The lighthouse burned forty barrels of oil each winter. The oil came from the island of Skerra.',
  ],
});

export const railway = composeEssay('Against the Pilots', {
  'What the railway knew': [
    'A lighthouse without a keeper has an owner still: it is whoever brings the oil.',
    'The railway company offered the pilots nine hundred pounds. They laughed at the offer.',
  ],
});

/** An entry of the operator's corpus, or of a group's. */
export function entryOf(work: Work, groupId: GroupId = OPERATOR_GROUP): CorpusEntry {
  const title = work.layout.paragraphs[0];
  return {
    groupId,
    workId: work.id,
    description: {
      title: work.text.slice(title?.start, title?.end),
      author: 'A. Writer',
      edition: null,
      licence: null,
      sourceUrl: null,
      language: 'en',
    },
    size: measureWork(work),
    origin: 'essay.md',
    report: { format: 'md', encoding: 'utf-8', drops: [], remarks: [], links: null },
    addedBy: null,
    addedAt: new Date(0),
  };
}

/** The same without a reading line. */
export function openEntryOf(work: Work, groupId: GroupId = OPERATOR_GROUP): LinedEntry {
  return { ...entryOf(work, groupId), line: null, reading: { groupId, until: null } };
}

/** The works as the library reads them. */
export function shelve(entries: readonly CorpusEntry[], works: readonly Work[]) {
  return {
    find: async (workId: string) => works.find(({ id }) => id === workId) ?? null,
    list: async (groupIds: readonly GroupId[]) => entries.filter(({ groupId }) => groupIds.includes(groupId)),
    listAll: async () => entries,
    ids: async () => entries.map(({ workId }) => workId),
    languages: async () => new Map(entries.map(({ workId, description }) => [workId, description.language])),
    learnLanguage: async () => undefined,
  };
}
