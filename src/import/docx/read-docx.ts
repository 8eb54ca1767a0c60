import { phrase } from '../../catalogue/phrase.ts';
import type { Drop } from '../../corpus/import-report.ts';
import type { Phrase } from '../../corpus/phrase.ts';
import { openArchive } from '../archive/archive.ts';
import type { HtmlElement } from '../html/html-tree.ts';
import { textOf } from '../html/html-tree.ts';
import type { ImportLimits } from '../import-limits.ts';
import { markTitle } from '../mark-title.ts';
import { dropNoise } from '../noise.ts';
import { collapse, createDrop } from '../reading.ts';
import type { Reading, SourceBlock } from '../reading.ts';
import { attributeOf, findAll } from '../xml-tree.ts';
import { describeWord } from './describe-word.ts';
import { WordGatherer } from './gather-word.ts';
import type { WordBlock } from './word-paragraph.ts';
import { keyOfNote } from './word-notes.ts';
import { WordNumbering } from './word-numbering.ts';
import type { WordParts } from './word-parts.ts';
import { readParts } from './word-parts.ts';
import { readStyles } from './word-styles.ts';

/** The lines of headers and footers: each once, because they are on every page. */
function findRunningHeads({ margins }: WordParts): readonly Drop[] {
  const lines = margins
    .flatMap((margin) => findAll(margin, 'p'))
    .map((paragraph) =>
      collapse(
        findAll(paragraph, 't')
          .map((run) => textOf(run, 1000))
          .join(''),
      ),
    )
    .filter(Boolean);
  return [...new Set(lines)].map((line) => createDrop('running head', line, null));
}

/** The notes that the text refers to, in the order of their references. */
function gatherNotes(gatherer: WordGatherer, parts: WordParts): SourceBlock[] {
  const known = new Map<string, HtmlElement>();
  for (const kind of ['footnote', 'endnote'] as const) {
    const root = parts[`${kind}s`];
    for (const note of root === null ? [] : findAll(root, kind))
      known.set(keyOfNote({ kind, id: attributeOf(note, 'id') ?? '' }), note);
  }
  return [...gatherer.notes].flatMap((reference) => {
    const key = keyOfNote(reference);
    const note = known.get(key);
    const blocks = note === undefined ? [] : gatherer.gather(note);
    return blocks.map(({ block: { text } }): SourceBlock => ({ kind: 'note', text, line: null, note: key }));
  });
}

/** Marks the title. A document of headings alone has its text in them. */
function markKinds(blocks: readonly WordBlock[], title: ReadonlySet<WordBlock>): SourceBlock[] {
  const hasText = blocks.some((each) => each.block.kind !== 'heading' && !title.has(each));
  return blocks.map((each) => {
    const { level: _level, ...block } = each.block;
    if (hasText && title.has(each)) return { ...block, kind: 'title' };
    return !hasText && block.kind === 'heading' ? { ...block, kind: 'prose' } : each.block;
  });
}

function remarkOn({ leftOut }: WordGatherer, parts: WordParts): readonly Phrase[] {
  const comments = parts.comments === null ? 0 : findAll(parts.comments, 'comment').length;
  return [
    ...(leftOut.changes > 0 ? [phrase('remarks.trackedChanges')] : []),
    ...(leftOut.hidden > 0 ? [phrase('remarks.hiddenText', leftOut.hidden)] : []),
    ...(leftOut.objects > 0 ? [phrase('remarks.objects', leftOut.objects)] : []),
    ...(comments > 0 ? [phrase('remarks.comments', comments)] : []),
  ];
}

/**
 * Reads a Word document: headings, lists and quotations by their styles, formulas in a line, what stands in text boxes
 * after their paragraph, notes at the end, tracked changes as if accepted. Headers, footers, tables of contents and
 * hidden text are left out, which drops and remarks say. Throws a UserError for a damaged or malicious file.
 */
export async function readDocx(name: string, bytes: Uint8Array, limits: ImportLimits): Promise<Reading> {
  const parts = await readParts(name, await openArchive(name, bytes, limits), limits.depth);
  const gatherer = new WordGatherer(readStyles(parts.styles), new WordNumbering(parts.numbering));
  const body = gatherer.gather(parts.document);
  const { description, title } = describeWord(body, parts.core);
  const text = markKinds(body, title);
  const { kept, drops } = dropNoise([...text, ...gatherNotes(gatherer, parts)]);
  const { blocks, found } = markTitle(kept, description.title);
  return {
    format: 'docx',
    blocks,
    description: { ...found, ...description, author: description.author ?? found.author ?? null },
    drops: [...gatherer.drops, ...findRunningHeads(parts), ...drops],
    remarks: remarkOn(gatherer, parts),
  };
}
