import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { uncatalogued } from '../../../src/catalogue/phrase.ts';
import { OPERATOR_GROUP, type ImportedWork } from '../../../src/corpus/corpus.ts';
import { DEFAULT_SETTINGS } from '../../../src/corpus/group-settings.ts';
import type { Work, WorkId } from '../../../src/corpus/work.ts';
import { openConcordance, type Concordance } from '../../../src/wiring.ts';
import { importedWork } from '../made-works.ts';
import type { PlayedGroup } from './play.ts';
import { COMMON_WORDS, createWorkMaker, findTokens, noteTokens, type TokenPlaces } from './tokens.ts';

/** The group under test, and its members. */
export const GROUP = 'g1';
export const MEMBERS = ['ahead', 'behind', 'plain', 'host'] as const;

/** A group with works in which the position of every word is known. */
export interface LinedWorld extends PlayedGroup {
  readonly concordance: Concordance;
  readonly tokens: TokenPlaces;
  /** The made-up words that members have typed. */
  readonly echoed: ReadonlySet<string>;
  /** Advances the bot's clock by a minute. */
  tick(): void;
  /** Restores what a case may have removed: works and settings. */
  restore(): Promise<void>;
  /** Sets all lines at random. */
  drawLines(): Promise<void>;
  /** How far somebody may see, as an offset for each work. Null: everybody in the channel. */
  limits(groupId: string, memberId: string | null): Promise<ReadonlyMap<WorkId, number>>;
  close(): Promise<void>;
}

/** Opens a world of three works: two of the group's own, one open to all. */
export async function openLinedWorld(random: () => number): Promise<LinedWorld> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'concordance-lined-'));
  let time = Date.parse('2026-03-01T10:00:00Z');
  const now = () => new Date(time);
  const concordance = await openConcordance({ dataFolder, publicUrl: 'https://reader.test', now });
  const { store, index, features } = concordance;
  const make = createWorkMaker(random);
  const shelf = ['First Book', 'Second Book', 'Third Book'].map((title, i): [ImportedWork, string] => {
    const work = make(title);
    const sourceUrl = i === 1 ? 'https://example.org/second' : null;
    const { description, ...rest } = importedWork([{ kind: 'prose', text: 'x' }], { title, sourceUrl });
    const drops = [{ reason: 'running head' as const, text: work.text.slice(-60), line: 9 }];
    const report = { ...rest.report, drops, remarks: [uncatalogued(work.text.slice(-40))] };
    const size = { ...rest.size, characters: work.text.length };
    return [{ ...rest, work, description, size, report }, i === 2 ? OPERATOR_GROUP : GROUP];
  });
  const works = shelf.map(([{ work }]) => work);
  const tokens: TokenPlaces = new Map();
  for (const work of works) noteTokens(work, tokens);

  async function addAll(): Promise<void> {
    for (const [imported, groupId] of shelf) {
      await store.works.add(imported, { groupId, addedBy: null, addedAt: now() });
      await index.add(imported.work);
    }
  }

  function anyLine({ text, layout }: Work): number {
    const ends = [...layout.sections, ...layout.passages].map(({ end }) => end);
    return random() < 0.1 ? 0 : (ends[Math.floor(random() * ends.length)] ?? text.length);
  }

  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const echoed = new Set<string>();

  /**
   * Input may be echoed, and is in the group’s log: members’ words are their own. It is at most the first made-up word
   * in a sentence that has others too.
   */
  function words(): string {
    const { text, layout } = pick(works);
    const { start, end } = pick(layout.sentences);
    const [token = ''] = findTokens(text.slice(start, end));
    const said = pick([
      token,
      `Who met near the ${pick(COMMON_WORDS)} of ${token}?`,
      `The ${pick(COMMON_WORDS)} of ${token} met somebody near the ${pick(COMMON_WORDS)}`,
      `What of the ${pick(COMMON_WORDS)} and the ${pick(COMMON_WORDS)}?`,
      pick(COMMON_WORDS),
      token.slice(0, 4),
      'q*',
    ]);
    for (const each of findTokens(said)) echoed.add(each);
    return said;
  }

  await addAll();
  return {
    concordance,
    groupId: GROUP,
    channelId: 'c1',
    members: MEMBERS,
    hosts: ['host'],
    works,
    tokens,
    echoed,
    random,
    words,
    now,
    tick: () => void (time += 60_000),
    async restore() {
      await addAll();
      const visibility = random() < 0.5 ? 'public' : 'private';
      await features.settings.change(GROUP, { ...DEFAULT_SETTINGS, visibility });
    },
    async drawLines() {
      for (const work of works) {
        const move = {
          groupId: GROUP,
          workId: work.id,
          line: anyLine(work),
          movedBy: null,
          setBackAt: now(),
        };
        if (random() < 0.8) await store.readingLines.insertGroup(move);
        else await store.readingLines.removeGroup(GROUP, work.id);
        for (const memberId of ['ahead', 'behind'] as const) {
          const line = random() < 0.7 ? anyLine(work) : null;
          const own = { memberId, groupId: GROUP, workId: work.id, line, changedAt: now() };
          await store.readingLines.putMember(own);
        }
      }
    },
    async limits(groupId, memberId) {
      const group = await store.readingLines.ofGroup(groupId);
      const all = memberId === null ? [] : await store.readingLines.ofMember(memberId);
      const limits = new Map(group.map(({ workId, line }) => [workId, line]));
      for (const { workId, line } of all.filter((own) => own.groupId === groupId))
        if (line !== null) limits.set(workId, line);
      return limits;
    },
    async close() {
      await concordance.close();
      await rm(dataFolder, { recursive: true });
    },
  };
}
