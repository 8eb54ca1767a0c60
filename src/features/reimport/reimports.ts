import type { Anchor, Change, Move } from '../../corpus/anchor.ts';
import type { CorpusEntry, GroupId } from '../../corpus/corpus.ts';
import type { Reimport, ReimportId } from '../../corpus/reimport.ts';
import type { LanguageCode } from '../../corpus/language.ts';
import type { Work, WorkDescription, WorkId } from '../../corpus/work.ts';
import { UserError } from '../../errors.ts';
import type { SearchIndex } from '../../search/search.ts';
import type { Store } from '../../store/store.ts';
import { createLinkTo } from '../../text/link.ts';
import { linesOf, type OpenGroup } from '../group/audience.ts';
import { createAnchor } from './create-anchor.ts';
import { createDrafting, ownEntry, type Drafting, type DraftingParts } from './drafting.ts';

/** What a reimport does, or did. */
export interface ReimportResult {
  readonly reimport: Reimport;
  /** What the group calls the work. */
  readonly title: string;
  readonly words: { readonly before: number; readonly after: number };
  /** Where the groups' reading lines were and are, in per cent. */
  readonly lines: readonly { readonly before: number; readonly after: number }[];
  /** Each place once; without those past the reader's line. */
  readonly move: Move;
  /** Number of mended or lost places that stand past the reader's line. */
  readonly hidden: number;
}

/** Brings in a text again, and everything that hangs on it with it. */
export interface Reimports extends Drafting {
  /** What applying a draft would do, for a reader; null for the operator. UserError if it is no longer there. */
  preview(groupId: GroupId, id: ReimportId, reader: string | null): Promise<ReimportResult>;
  /** Puts the new text in the place of the former one, which is kept. UserError if it is no longer a draft. */
  apply(groupId: GroupId, id: ReimportId, reader: string | null): Promise<ReimportResult>;
  /** The reimport that brought in a work and is neither confirmed nor undone, or null. */
  findOpen(groupId: GroupId, workId: WorkId): Promise<Reimport | null>;
  /** Everything as it was. UserError if it was confirmed or undone before. */
  undo(groupId: GroupId, id: ReimportId, reader: string | null): Promise<ReimportResult>;
  /** Drops a draft. UserError if it is no longer there. */
  cancel(groupId: GroupId, id: ReimportId): Promise<void>;
  /** Keeps the new text: the former one is deleted. UserError if it was confirmed or undone before. */
  confirm(groupId: GroupId, id: ReimportId): Promise<{ readonly title: string }>;
}

/** Dependencies of reimports. */
export interface ReimportParts extends DraftingParts {
  readonly index: Pick<SearchIndex, 'add' | 'remove'>;
  readonly openGroup: OpenGroup;
}

/** Creates the reimports: they keep store and index in step. */
export function createReimports(parts: ReimportParts): Reimports {
  const { store, index, openGroup } = parts;
  const linkTo = createLinkTo();

  const open = createOpening(store);
  const forward = ({ reimport, old, fresh }: OpenReimport): Anchor =>
    createAnchor(old, { work: fresh, description: describeAs(reimport) }, linkTo);

  async function dropFromIndex(workId: WorkId): Promise<void> {
    if (!(await store.works.ids()).includes(workId)) await index.remove(workId);
  }

  return {
    ...createDrafting(parts),
    findOpen: (groupId, workId) => store.reimports.findApplied(groupId, workId),
    async preview(groupId, id, reader) {
      const opened = await open(groupId, id, 'drafted');
      return report(
        openGroup,
        opened,
        await store.reimports.preview(opened.reimport, forward(opened)),
        reader,
      );
    },
    async apply(groupId, id, reader) {
      const opened = await open(groupId, id, 'drafted');
      await index.add(opened.fresh, languageIn(opened));
      const move = await store.reimports.apply(opened.reimport, forward(opened));
      await dropFromIndex(opened.old.id);
      return report(openGroup, opened, move, reader);
    },
    async undo(groupId, id, reader) {
      const opened = await open(groupId, id, 'applied');
      const { reimport, old, fresh, entry } = opened;
      await index.add(old, entry.description.language);
      const back = createAnchor(fresh, { work: old, description: entry.description }, linkTo);
      const move = await store.reimports.undo(reimport, { forward: forward(opened), back });
      await dropFromIndex(fresh.id);
      return report(openGroup, opened, move, reader);
    },
    async cancel(groupId, id) {
      await store.reimports.end((await open(groupId, id, 'drafted')).reimport);
    },
    async confirm(groupId, id) {
      const { reimport, entry } = await open(groupId, id, 'applied');
      await store.reimports.end(reimport);
      return entry.description;
    },
  };
}

/** Creates the opening of reimports in a state. UserError if they are in another, or of another group. */
function createOpening(store: ReimportParts['store']) {
  return async function open(
    groupId: GroupId,
    id: ReimportId,
    state: Reimport['state'],
  ): Promise<OpenReimport> {
    const reimport = await store.reimports.find(id);
    if (reimport?.groupId !== groupId || reimport.state !== state) throw over();
    const { fromWork, toWork } = reimport;
    const [old, fresh] = [await textOf(store, fromWork), await textOf(store, toWork)];
    return {
      reimport,
      old,
      fresh,
      entry: await ownEntry(store, groupId, state === 'applied' ? toWork : fromWork),
    };
  };
}

/** A reimport, its texts, and the entry that the group has now. */
interface OpenReimport {
  readonly reimport: Reimport;
  readonly old: Work;
  readonly fresh: Work;
  readonly entry: CorpusEntry;
}

function over(): UserError {
  return new UserError(({ reimports }) => reimports.over);
}

async function textOf({ works }: Pick<Store, 'works'>, workId: WorkId): Promise<Work> {
  const work = await works.find(workId);
  if (!work) throw over();
  return work;
}

function languageIn({ reimport, entry }: OpenReimport): LanguageCode {
  const { language = entry.description.language } = reimport.entry;
  return String(language);
}

function describeAs({ entry }: Reimport): Pick<WorkDescription, 'title' | 'author' | 'sourceUrl'> {
  const textIn = (name: string) => (entry[name] === null ? null : String(entry[name]));
  return { title: textIn('title') ?? '', author: textIn('author'), sourceUrl: textIn('source_url') };
}

/** What happened, as far as a reader may see it; throws if nothing could happen. */
async function report(
  openGroup: OpenGroup,
  { reimport, old, fresh, entry }: OpenReimport,
  move: Move | null,
  reader: string | null,
): Promise<ReimportResult> {
  if (move === null) throw over();
  const lines = move.lines.map(({ before, after }) => ({
    before: percentOf(before, old.text.length),
    after: percentOf(after, fresh.text.length),
  }));
  return {
    reimport,
    title: entry.description.title,
    words: { before: entry.size.words, after: Number(reimport.entry['words']) },
    lines,
    ...(await hideUnread(openGroup, reimport, move, reader)),
  };
}

function percentOf(offset: number, length: number): number {
  return length === 0 ? 0 : Math.floor((100 * Math.min(offset, length)) / length);
}

/** Shows each place once, and no words past the reader's line. */
async function hideUnread(
  openGroup: OpenGroup,
  { groupId, fromWork, toWork }: Reimport,
  move: Move,
  reader: string | null,
): Promise<Pick<ReimportResult, 'move' | 'hidden'>> {
  const [mended, lost] = [onceEach(move.mended), onceEach(move.lost)];
  if (reader === null) return { move: { ...move, mended, lost }, hidden: 0 };
  const lines = linesOf(await openGroup(groupId, reader));
  const line = Math.min(lines.get(fromWork) ?? Infinity, lines.get(toWork) ?? Infinity);
  const isRead = ({ at }: Change) => at.end <= line;
  const shown = { ...move, mended: mended.filter(isRead), lost: lost.filter(isRead) };
  const hidden = mended.length + lost.length - shown.mended.length - shown.lost.length;
  return { move: shown, hidden };
}

function onceEach(changes: readonly Change[]): readonly Change[] {
  const places = new Map(changes.map((change) => [`${change.at.start}-${change.at.end}`, change]));
  return [...places.values()].toSorted((a, b) => a.at.start - b.at.start);
}
