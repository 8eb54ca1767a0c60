import type { GroupId } from '../../corpus/corpus.ts';
import type { Feedback, LoggedQuestion, QuestionId } from '../../corpus/question.ts';
import { DAY_MS } from '../../corpus/time.ts';
import { UserError } from '../../errors.ts';
import { LOOKUPS_KEPT } from '../../store/privacy/erase-expired.ts';
import type { Opinion } from '../../store/questions/feedback-store.ts';
import type { Store } from '../../store/store.ts';

/** A logged answer with what members thought of it. */
export interface JudgedQuestion {
  readonly question: LoggedQuestion;
  readonly feedback: Feedback;
}

/** What members think of answers. */
export interface FeedbackFeature {
  /**
   * Counts whether a member found an answer right, once for each member, for as long as its buttons work; a later
   * opinion replaces theirs. UserError if the question is gone, of another group, or too old.
   */
  give(opinion: Opinion): Promise<void>;
  /** What was said of these answers; those of which nothing was said are left out. */
  counts(ids: readonly QuestionId[]): Promise<ReadonlyMap<QuestionId, Feedback>>;
  /** The answers that most members found wrong, as they were logged. For the operator: no reading line applies. */
  worst(filter: { readonly groupId?: GroupId; readonly limit: number }): Promise<readonly JudgedQuestion[]>;
}

/** Creates the feedback on logged answers. */
export function createFeedback({
  store,
  now,
}: {
  store: Pick<Store, 'feedback' | 'questions'>;
  now: () => Date;
}): FeedbackFeature {
  return {
    async give(opinion) {
      const since = new Date(now().getTime() - LOOKUPS_KEPT * DAY_MS);
      const outcome = await store.feedback.give(opinion, since);
      if (outcome === 'gone') throw new UserError((words) => words.errors.questionGone);
      if (outcome === 'closed') throw new UserError((words) => words.errors.feedbackClosed);
    },
    counts: (ids) => store.feedback.counts(ids),
    async worst(filter) {
      const worst = await store.feedback.worst(filter);
      const judged = await Promise.all(
        worst.map(async ({ questionId, ...feedback }) => {
          const question = await store.questions.find(questionId);
          return question && { question, feedback };
        }),
      );
      return judged.filter((each) => each !== null);
    },
  };
}
