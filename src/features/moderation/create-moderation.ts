import { catalogueOf } from '../../catalogue/catalogue.ts';
import { ENTRY_KINDS, type ModerationEntry } from '../../corpus/moderation.ts';
import { DAY_MS } from '../../corpus/time.ts';
import { UserError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import type { Settings } from '../group/settings.ts';
import type { Posts } from '../posts/posts.ts';
import { contentStems } from '../answers/is-relevant.ts';
import { exportLog } from './export-log.ts';
import type { Moderation } from './moderation.ts';
import { newEntry } from './new-entry.ts';
import { keyOfCard, planCard, planDirect } from './plan-card.ts';
import { readReasons } from './read-reasons.ts';
import { findTerms } from '../../text/terms.ts';

/** UTF-16 units of a note, or of a member's comment on a report: fits one message even when fully escaped. */
export const LONGEST_WORDS = 1200;

/** UTF-16 units of a note's topic. */
export const LONGEST_TOPIC = 100;

/** Most reports by one member in a day. */
const REPORTS_A_DAY = 20;

/** Most members to check as possible receivers of a report. */
const MOST_ACTORS = 25;

/** Entries listed on their own in the log; the others are listed under their reports. */
const OWN_KINDS = ENTRY_KINDS.filter((kind) => kind !== 'taken' && kind !== 'settled');

interface ModerationParts {
  readonly store: Pick<Store, 'moderation' | 'plannedPosts'>;
  readonly settings: Pick<Settings, 'read' | 'change'>;
  readonly posts: Pick<Posts, 'announcePlanned'>;
  readonly now: () => Date;
}

/** Creates the moderators' log. */
export function createModeration(parts: ModerationParts): Moderation {
  const { store, now } = parts;
  const entries = store.moderation;
  return {
    ...createTelling(parts),
    ...createReports(parts),
    ...createReasons(parts),
    async note({ memberId: by, message, words, topic, ...note }) {
      const written = { words: words.toWellFormed().trim(), topic: orNull(topic?.replaceAll(/\s+/gu, ' ')) };
      if (note.about === by) throw new UserError((say) => say.moderation.note.aboutYourself);
      checkNote({ ...written, about: note.about });
      return entries.add(newEntry({ ...note, ...written, ...message, kind: 'note', at: now(), by }));
    },
    aside: ({ memberId: by, message, ...aside }) =>
      entries.add(newEntry({ ...aside, ...message, kind: 'aside', at: now(), by })),
    async log(filter, page) {
      const found = await entries.list({ ...filter, kinds: OWN_KINDS }, page);
      const followUps = await entries.followUps(found.map(({ id }) => id));
      return found.map((entry) => ({
        entry,
        followUps: followUps.filter(({ refersTo }) => refersTo === entry.id),
      }));
    },
    async export(filter, format) {
      const found = await entries.list(filter);
      return exportLog(found.toReversed(), format);
    },
    async notesAbout(groupId, topic) {
      return findNotes(await entries.list({ groupId, reader: null, kinds: ['note'] }), topic);
    },
  };
}

function createTelling({
  store: { moderation: entries },
  posts,
  now,
}: ModerationParts): Pick<Moderation, 'hold' | 'held' | 'drop' | 'tell'> {
  return {
    hold: (message) => entries.hold({ ...message, begunAt: now() }),
    held: (whose) => entries.held(whose, now()),
    drop: ({ id }) => entries.drop(id),
    async tell({ memberId: by, held, words, ...report }) {
      const { id: storedId, message, isErased: _, ...evidence } = held;
      const written = orNull(words);
      checkLength(written ?? '');
      const since = new Date(now().getTime() - DAY_MS);
      const lately = await entries.list({
        groupId: report.groupId,
        reader: null,
        by,
        kinds: ['report'],
        from: since,
      });
      const isKnown = lately.some(({ messageId }) => messageId === message.messageId);
      if (lately.length >= REPORTS_A_DAY && !isKnown)
        throw new UserError((say) => say.moderation.tell.tooOften(REPORTS_A_DAY));
      const entry = newEntry({
        ...report,
        ...message,
        ...evidence,
        kind: 'report',
        by,
        words: written,
      });
      const told = await entries.tell(entry, (added) => [planCard(added)], storedId);
      posts.announcePlanned();
      return told;
    },
  };
}

function createReports({
  store: { moderation: entries, plannedPosts },
  posts,
  now,
}: ModerationParts): Pick<Moderation, 'report' | 'cardsOf' | 'actors' | 'planDirect' | 'follow'> {
  return {
    async report(groupId, id, reader) {
      const entry = await entries.findReport(groupId, id, reader);
      return entry && { entry, followUps: await entries.followUps([id]) };
    },
    async cardsOf(id) {
      const planned = await plannedPosts.of(keyOfCard(id));
      return planned.flatMap(({ messageId, to = null }) => (messageId === null ? [] : [{ messageId, to }]));
    },
    actors: (groupId) => entries.actors(groupId, MOST_ACTORS),
    async planDirect(report, members) {
      const { groupId, id, by } = report;
      const there = await plannedPosts.of(keyOfCard(id));
      const free = members.filter((member) => member !== by && there.every(({ to }) => to !== member));
      const open: string[] = [];
      for (const member of free)
        if ((await entries.findReport(groupId, id, member)) !== null) open.push(member);
      await plannedPosts.plan(open.map((member, at) => planDirect(report, member, there.length + at)));
      posts.announcePlanned();
    },
    async follow({ groupId, id, memberId: by, interactionId }, kind) {
      const entry = await entries.findReport(groupId, id, by);
      const followUp = newEntry({ groupId, kind, at: now(), by, interactionId });
      const followUps = entry && (await entries.follow({ ...followUp, refersTo: id }));
      if (entry === null || followUps === null) throw new UserError((words) => words.moderation.report.gone);
      return { entry, followUps };
    },
  };
}

function createReasons({ settings }: ModerationParts): Pick<Moderation, 'reasons' | 'setReasons'> {
  const reasons: Moderation['reasons'] = async (groupId) => {
    const { reasons: own, language } = await settings.read(groupId);
    return own ?? catalogueOf(language).moderation.defaultReasons;
  };
  return {
    reasons,
    async setReasons(groupId, typed) {
      const own = readReasons(typed);
      await settings.change(groupId, { reasons: own.length === 0 ? null : own });
      return reasons(groupId);
    },
  };
}

/** The trimmed text; null if empty. */
function orNull(typed: string | null | undefined): string | null {
  const written = typed?.toWellFormed().trim() ?? '';
  return written === '' ? null : written;
}

function checkNote({
  words,
  about,
  topic,
}: Pick<ModerationEntry, 'about' | 'topic'> & { words: string }): void {
  if (words === '') throw new UserError((say) => say.moderation.note.empty);
  if (about === null && topic === null) throw new UserError((say) => say.moderation.note.aboutNothing);
  if ((topic ?? '').length > LONGEST_TOPIC)
    throw new UserError((say) => say.moderation.note.topicTooLong(LONGEST_TOPIC));
  checkLength(words);
}

function checkLength({ length }: string): void {
  if (length > LONGEST_WORDS)
    throw new UserError((say) => say.moderation.note.tooLong(LONGEST_WORDS, length));
}

/** The notes on a topic, by name or by all of its words in some form, in the order given. */
function findNotes(notes: readonly ModerationEntry[], topic: string): readonly ModerationEntry[] {
  const wanted = contentStems(topic);
  if (wanted.size === 0) return [];
  return notes.filter(({ topic: named, words }) => {
    const stems = new Set(findTerms(`${named ?? ''}\n${words ?? ''}`).map(({ lexeme }) => lexeme.stem));
    return wanted.isSubsetOf(stems);
  });
}
