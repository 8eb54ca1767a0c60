import type { GroupId } from '../../corpus/corpus.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { Session, SessionId, SessionItem } from '../../corpus/session.ts';
import { UserError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import type { Library, Recite } from '../corpus/library.ts';
import type { OpenGroup } from '../group/audience.ts';

import type { SessionQuestion, SessionQuestions } from './ports.ts';
import { checkGroup, type SessionRef } from './sessions.ts';

/** Number of sessions to choose from. */
const LISTED = 25;

/** An item of a digest; `message` is the link to its message, or null. */
interface Entry {
  readonly number: number;
  readonly message: string | null;
  readonly isLeftOut: boolean;
}

/** The results of a session, as everybody in the group may see them. It does not say who spoke. */
export interface Digest {
  readonly session: Session;
  readonly questions: readonly (Entry & { readonly text: string; readonly isAnswered: boolean })[];
  /** Questions that are still open in the group, most voices first. */
  readonly left: readonly SessionQuestion[];
  readonly passages: readonly (Entry & { readonly citation: Citation })[];
  readonly points: readonly (Entry & { readonly text: string })[];
  /** Number of hidden items: withdrawn questions, and what goes past the group's reading line. */
  readonly hidden: number;
}

/** Digests of past sessions. Each throws a UserError if the group has no such session. */
export interface Digests {
  /** The group's past sessions, latest first, at most 25. */
  list(groupId: GroupId): Promise<readonly Session[]>;
  /** The digest of a session; without an id, of the last one in the channel, else of the last one in the group. */
  find(place: { groupId: GroupId; channelId: string; id: SessionId | null }): Promise<Digest>;
  /** Sets the host's introduction. */
  write(ref: SessionRef, words: string, memberId: string): Promise<Digest>;
  /** Hides exactly these items. */
  leaveOut(ref: SessionRef, items: readonly number[]): Promise<Digest>;
}

/** Creates the digests. */
export function createDigests({
  store: { sessions },
  questions,
  library,
  openGroup,
}: {
  store: Pick<Store, 'sessions'>;
  questions: Pick<SessionQuestions, 'open' | 'wordings'>;
  library: Pick<Library, 'reciter'>;
  openGroup: OpenGroup;
}): Digests {
  async function draw(session: Session): Promise<Digest> {
    const audience = await openGroup(session.groupId, null);
    const ids = session.items.flatMap((item) => (item.kind === 'question' ? item.questionId : []));
    const [wordings, open, recite] = await Promise.all([
      questions.wordings(audience, ids),
      questions.open(audience),
      library.reciter(audience),
    ]);
    const left = open.filter(({ id }) => !ids.includes(id));
    return { session, left, ...(await sortItems(session.items, wordings, recite)) };
  }

  async function findOver({ groupId, id }: SessionRef): Promise<Session> {
    const session = checkGroup(await sessions.find(id), groupId);
    if (session.status !== 'ended') throw new UserError((words) => words.sessions.notOver);
    return session;
  }

  return {
    list: (groupId) => sessions.ended(groupId, LISTED),
    async find({ groupId, channelId, id }) {
      if (id !== null) return draw(await findOver({ groupId, id }));
      const over = await sessions.ended(groupId, LISTED);
      const last = over.find((session) => session.channelId === channelId) ?? over[0];
      if (last === undefined) throw new UserError((words) => words.sessions.noneOver);
      return draw(last);
    },
    async write(ref, words, memberId) {
      await findOver(ref);
      const digestWords = words.trim() || null;
      const digestWordsBy = digestWords === null ? null : memberId;
      const changed = await sessions.change(ref.id, () => ({ digestWords, digestWordsBy }));
      return draw(checkGroup(changed, ref.groupId));
    },
    async leaveOut(ref, items) {
      const { id } = await findOver(ref);
      await sessions.leaveOut(id, items);
      return draw(await findOver(ref));
    },
  };
}

/** Items by kind, each as everybody may see it; hidden ones are counted. */
async function sortItems(
  items: readonly SessionItem[],
  wordings: ReadonlyMap<string, string>,
  recite: Recite,
): Promise<Pick<Digest, 'questions' | 'passages' | 'points' | 'hidden'>> {
  const asked: Digest['questions'][number][] = [];
  const passages: Digest['passages'][number][] = [];
  const points: Digest['points'][number][] = [];
  for (const item of items) {
    const { number, messageUrl: message, isLeftOut } = item;
    const entry = { number, message, isLeftOut };
    if (item.kind === 'point') {
      points.push({ ...entry, text: item.text });
    } else if (item.kind === 'passage') {
      const citation = await recite(item.citation);
      if (citation) passages.push({ ...entry, citation });
    } else {
      const text = wordings.get(item.questionId);
      if (text !== undefined) asked.push({ ...entry, text, isAnswered: item.isAnswered });
    }
  }
  const shown = asked.length + passages.length + points.length;
  return { questions: asked, passages, points, hidden: items.length - shown };
}
