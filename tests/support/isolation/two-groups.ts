import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { uncatalogued } from '../../../src/catalogue/phrase.ts';
import { OPERATOR_GROUP, type ImportedWork } from '../../../src/corpus/corpus.ts';
import { DEFAULT_SETTINGS } from '../../../src/corpus/group-settings.ts';
import type { Work } from '../../../src/corpus/work.ts';
import { openConcordance, type Concordance } from '../../../src/wiring.ts';
import { importedWork } from '../made-works.ts';
import type { PlayedGroup } from '../reading-line/play.ts';
import { COMMON_WORDS, createWorkMaker, findTokens } from '../reading-line/tokens.ts';

/** A group, and the members who are only in it. */
interface LivedGroup extends PlayedGroup {
  readonly own: readonly string[];
  /** Restores what a case may have removed: works and settings. */
  restore(): Promise<void>;
}

/** Two groups in one bot. */
export interface TwoGroups {
  readonly a: LivedGroup;
  readonly b: LivedGroup;
  readonly concordance: Concordance;
  readonly dataFolder: string;
  /** The text that both have. */
  readonly shared: Work;
  /** Made-up words in a text that only members of the second group have written or read. */
  findSecrets(text: string): readonly string[];
  pass(milliseconds: number): void;
  close(): Promise<void>;
}

/** A member of both groups, a host in each. */
const BOTH = '300000000000000001';
const WORD = /qxz?[a-p]{6}/giu;
const FACTS = ['Title', 'Author', 'Edition', 'Licence', 'Origin'] as const;

/** Opens two groups, each with two works, one text that both have under different titles, and one for all. */
export async function openTwoGroups(random: () => number): Promise<TwoGroups> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'concordance-groups-'));
  let time = Date.parse('2026-03-01T10:00:00Z');
  const now = () => new Date(time);
  const concordance = await openConcordance({ dataFolder, publicUrl: 'https://reader.test', now });
  const { store, index, features } = concordance;
  const make = createWorkMaker(random);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const [shared, open] = [make('Held by both'), make('Open to all')];
  const secrets = { a: new Set<string>(), b: new Set<string>() };
  const typed = new Set<string>();
  let written = 0;

  /** A made-up word that is in no work. */
  function makeWord(known: Set<string>): string {
    const number = written++;
    const letters = Array.from({ length: 6 }, (_, i) => String.fromCharCode(97 + ((number >> (4 * i)) & 15)));
    const word = `qxz${letters.join('')}`;
    known.add(word);
    return word;
  }

  async function add(work: Work, groupId: string, known: Set<string>): Promise<void> {
    const [title = '', author = '', edition = '', licence = '', origin = ''] = FACTS.map(
      (name) => `${name} ${makeWord(known)}`,
    );
    const dropped = makeWord(known);
    const { report, ...rest } = importedWork([{ kind: 'prose', text: 'x' }], {
      title,
      author,
      edition,
      licence,
    });
    const imported: ImportedWork = {
      ...rest,
      work,
      origin,
      report: {
        ...report,
        drops: [{ reason: 'running head', text: `${dropped} left out`, line: 3 }],
        remarks: [uncatalogued(`A remark on ${dropped}.`)],
      },
    };
    await store.works.add(imported, { groupId, addedBy: null, addedAt: now() });
    await index.add(work);
  }

  const shelves = { a: [make('First'), make('Second')], b: [make('Third'), make('Fourth')] };
  for (const name of ['a', 'b'] as const)
    for (const token of shelves[name].flatMap(({ text }) => findTokens(text))) secrets[name].add(token);

  function live(name: 'a' | 'b', groupId: string, channelId: string, own: readonly string[]): LivedGroup {
    const works = [...shelves[name], shared, open];
    const others = name === 'a' ? shelves.b : [];

    function words(most: number): string {
      const { text, layout } = pick(random() < 0.3 && others.length > 0 ? others : works);
      const { start, end } = pick(layout.sentences);
      const [known = ''] = findTokens(text.slice(start, end));
      // Input is echoed: somebody who types a word of the other group already knows it.
      if (name === 'a') typed.add(known);
      const word = makeWord(secrets[name]);
      return pick([
        known,
        `Who met near the ${pick(COMMON_WORDS)} of ${known}?`,
        `Why ${word} the ${pick(COMMON_WORDS)} of the ${pick(COMMON_WORDS)}`,
        `${word} of the ${pick(COMMON_WORDS)}`,
        pick(COMMON_WORDS),
        'qx',
      ]).slice(0, most);
    }

    return {
      concordance,
      random,
      now,
      groupId,
      channelId,
      members: [...own, BOTH],
      hosts: [own[0] ?? '', BOTH],
      own,
      works: [...works, ...others],
      words,
      nameOf: () => `room ${makeWord(secrets[name])}`,
      async restore() {
        for (const work of [...shelves[name], shared]) await add(work, groupId, secrets[name]);
        const visibility = pick(['public', 'private'] as const);
        await features.settings.change(groupId, {
          ...DEFAULT_SETTINGS,
          meetingChannel: channelId,
          visibility,
        });
      },
    };
  }

  const a = live('a', '100000000000000001', '100000000000000002', [
    '100000000000000011',
    '100000000000000012',
  ]);
  const b = live('b', '200000000000000001', '200000000000000002', [
    '200000000000000011',
    '200000000000000012',
  ]);
  await add(open, OPERATOR_GROUP, new Set());
  return {
    a,
    b,
    concordance,
    dataFolder,
    shared,
    findSecrets: (text) =>
      [...text.matchAll(WORD)]
        .map(([word]) => word.toLowerCase())
        .filter((word) => secrets.b.has(word) && !typed.has(word)),
    pass: (milliseconds) => void (time += milliseconds),
    async close() {
      await concordance.close();
      await rm(dataFolder, { recursive: true });
    },
  };
}
