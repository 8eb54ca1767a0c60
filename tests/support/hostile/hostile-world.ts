import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { uncatalogued } from '../../../src/catalogue/phrase.ts';
import { OPERATOR_GROUP, type ImportedWork } from '../../../src/corpus/corpus.ts';
import { DEFAULT_SETTINGS } from '../../../src/corpus/group-settings.ts';
import type { Block } from '../../../src/text/block.ts';
import { readMessageText } from '../../../src/discord/gateway/message-text.ts';
import { openConcordance } from '../../../src/wiring.ts';
import { importedWork } from '../made-works.ts';
import type { PlayedGroup } from '../reading-line/play.ts';
import { createHostileTexts, type HostileTexts } from './hostile-texts.ts';
import { FOREIGN_HOST } from './payloads.ts';

/** The group under test: ids like Discord's, so that mentions of them are mentions. */
const GROUP = '100000000000000001';
const CHANNEL = '100000000000000002';
const MEMBERS = ['100000000000000011', '100000000000000012', '100000000000000013'] as const;

/** Hosts that the bot may link to, besides Discord's own: the reader page, and the works' own addresses. */
export const READER = 'https://reader.test';
export const SOURCE_HOST = 'source.example';

/** A group whose works and members are hostile. */
export interface HostileWorld extends PlayedGroup {
  readonly texts: HostileTexts;
  /** Advances the time. */
  pass(milliseconds: number): void;
  /** Restores what a case may have removed: works and settings. */
  restore(): Promise<void>;
  close(): Promise<void>;
}

/** Source addresses of works; those that are not http(s) must not become links. */
const SOURCES = [
  `https://${SOURCE_HOST}/a)[x](http://${FOREIGN_HOST}/`,
  `https://${SOURCE_HOST}/<b>"c" d?e=*f*&g=_h_#~~i~~`,
  `https://user:pass@${SOURCE_HOST}/`,
  `https://${SOURCE_HOST}/${'x'.repeat(700)}`,
  `https://${SOURCE_HOST}/\u202e\u2028`,
  'javascript:alert(1)',
  'data:text/html,x',
  `ftp://${FOREIGN_HOST}/`,
  `x](http://${FOREIGN_HOST}/)`,
  null,
];

/** Opens a world of four works in which every title, name and sentence is hostile. */
export async function openHostileWorld(random: () => number): Promise<HostileWorld> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'concordance-hostile-'));
  let time = Date.parse('2026-03-01T10:00:00Z');
  const now = () => new Date(time);
  const concordance = await openConcordance({ dataFolder, publicUrl: READER, now });
  const { store, index, features } = concordance;
  const texts = createHostileTexts(random);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const shelf = [0, 1, 2, 3].map((i) => [makeWork(), i === 3 ? OPERATOR_GROUP : GROUP] as const);
  const works = shelf.map(([{ work }]) => work);

  function makeWork(): ImportedWork {
    const [title, author, edition, licence, origin] = [200, 120, 100, 100, 100].map((most) =>
      texts.make(most),
    );
    const made = importedWork(blocksOf(title ?? ''), {
      title: title ?? '',
      author: author ?? '',
      edition: edition ?? '',
      licence: licence ?? '',
      sourceUrl: pick(SOURCES),
    });
    const { text, layout } = made.work;
    const spans = [...layout.sentences, ...layout.paragraphs, ...layout.passages, ...layout.sections];
    texts.know(text, new Set(spans.flatMap(({ start, end }) => [start, end])));
    for (const { title: heading } of layout.sections) texts.know(heading ?? '');
    const drops = [{ reason: 'running head' as const, text: texts.make(200), line: 9 }];
    return {
      ...made,
      origin: origin ?? '',
      report: { ...made.report, drops, remarks: [uncatalogued(texts.make(300))] },
    };
  }

  function blocksOf(title: string): readonly Block[] {
    const sections = Array.from({ length: 3 }, (): readonly Block[] => [
      { kind: 'heading', level: random() < 0.3 ? 2 : 1, text: texts.sentence() },
      ...Array.from({ length: 2 }, paragraph),
    ]);
    return [{ kind: 'title', text: title }, paragraph(), ...sections.flat()];
  }

  function paragraph(): Block {
    const sentences = Array.from({ length: 1 + Math.floor(random() * 4) }, () => texts.sentence());
    return {
      kind: pick(['prose', 'prose', 'quote', 'list', 'verse'] as const),
      text: sentences.join(pick([' ', '\n'])),
    };
  }

  async function addAll(): Promise<void> {
    for (const [imported, groupId] of shelf) {
      await store.works.add(imported, { groupId, addedBy: MEMBERS[2], addedAt: now() });
      await index.add(imported.work);
    }
  }

  /** Quotations and questions must contain something from the works. */
  function ofWorks(): string {
    const { text, layout } = pick(works);
    const { start, end } = pick(layout.sentences);
    return text.slice(start, end);
  }

  await addAll();
  return {
    concordance,
    random,
    now,
    groupId: GROUP,
    channelId: CHANNEL,
    members: MEMBERS,
    hosts: MEMBERS.slice(1),
    works,
    texts,
    words(most) {
      const quoted = random() < 0.25 ? ofWorks() : '';
      const text = texts.make(most);
      const both = pick([`“${quoted}” ${text}`, quoted]);
      if (quoted === '' || both.length > most) return text;
      texts.know(both);
      return both;
    },
    message(how) {
      const typed = texts.make(3000, how === 'read' ? asRead : asAsked);
      // A report keeps a message as it was typed.
      texts.know(typed);
      return typed;
    },
    nameOf: () => texts.make(100),
    file: () => Array.from({ length: 5 }, () => texts.sentence()).join('\n\n'),
    pass: (milliseconds) => void (time += milliseconds),
    async restore() {
      await addAll();
      const language = pick(['en', 'de', 'fr'] as const);
      const visibility = pick(['public', 'private'] as const);
      await features.settings.change(GROUP, {
        ...DEFAULT_SETTINGS,
        meetingChannel: CHANNEL,
        visibility,
        language,
      });
    },
    async close() {
      await concordance.close();
      await rm(dataFolder, { recursive: true });
    },
  };
}

/** A message as its readers see it, without Markdown marks. */
function asRead(content: string): string {
  const rest = { embeds: [], components: [], messageSnapshots: new Map(), attachments: new Map() };
  const message = { ...rest, content: `${content} x`, author: { bot: false }, webhookId: null };
  return readMessageText(message).slice(0, -2);
}

/** A message to the bot, without its mentions. */
function asAsked(content: string): string {
  return content.replaceAll(/[\s,]*<@!?\d+>/gu, '');
}
