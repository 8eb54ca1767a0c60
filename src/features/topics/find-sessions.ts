import type { GroupId } from '../../corpus/corpus.ts';
import type { Session } from '../../corpus/session.ts';
import type { Store } from '../../store/store.ts';
import type { GroupAudience } from '../group/audience.ts';
import type { Library } from '../corpus/library.ts';
import type { SessionQuestions } from '../sessions/ports.ts';
import type { TopicSession } from './topics.ts';

/** Most sessions to search, latest first. */
const MOST_SESSIONS = 100;

/** The sessions since an instant with questions, passages or points on something; latest first. */
export async function findTopicSessions(
  {
    store,
    questions,
    library,
  }: {
    readonly store: Pick<Store, 'sessions'>;
    readonly questions: Pick<SessionQuestions, 'wordings'>;
    readonly library: Pick<Library, 'reciter'>;
  },
  audience: GroupAudience,
  { since, isAbout }: { readonly since: Date; readonly isAbout: (text: string) => boolean },
): Promise<readonly TopicSession[]> {
  const sessions = await readSessions(store, audience.groupId, since);
  const ids = sessions.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'question' ? item.questionId : [])),
  );
  const wordings = await questions.wordings(audience, ids);
  const recite = await library.reciter(audience);
  const wordsOf = async (item: Session['items'][number]): Promise<string> => {
    if (item.kind === 'point') return item.text;
    if (item.kind === 'question') return wordings.get(item.questionId) ?? '';
    return (await recite(item.citation))?.quotation.exact ?? '';
  };
  const found: TopicSession[] = [];
  for (const { startedAt, channelId, items } of sessions) {
    const words = await Promise.all(items.map(wordsOf));
    const about = items.filter((_, i) => isAbout(words[i] ?? ''));
    const message = about.find(({ messageUrl }) => messageUrl !== null)?.messageUrl ?? null;
    if (about.length > 0) found.push({ startedAt, channelId, items: about.length, message });
  }
  return found;
}

async function readSessions(
  { sessions }: Pick<Store, 'sessions'>,
  groupId: GroupId,
  since: Date,
): Promise<readonly Session[]> {
  const ended = await sessions.ended(groupId, MOST_SESSIONS);
  return ended.filter(({ startedAt }) => startedAt >= since);
}
