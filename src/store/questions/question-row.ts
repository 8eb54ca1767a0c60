import type { Insertable, Selectable } from 'kysely';
import type { LoggedQuestion, NewQuestion, QuestionId } from '../../corpus/question.ts';
import { readPhrase } from '../../catalogue/phrase-schema.ts';
import { fromCitationColumns } from './citation-row.ts';
import { fromBit, toBit } from '../tables/column.ts';
import type { Tables } from '../tables/tables.ts';

/** The row of a question that is new to the log. */
export function toQuestionRow(id: QuestionId, question: NewQuestion): Insertable<Tables['questions']> {
  const { answer } = question;
  return {
    id,
    group_id: question.groupId,
    channel_id: question.channelId,
    member_id: question.memberId,
    interaction_id: question.interactionId,
    asked_at: question.askedAt.toISOString(),
    text: question.text,
    work_id: question.workId,
    section: question.section,
    answered: toBit(answer.answered),
    confidence: answer.confidence,
    reason: answer.reason && JSON.stringify(answer.reason),
    status: 'open',
    edited_at: null,
  };
}

/** The question of a row and of the rows of its citations, which are in order within each role. */
export function fromQuestionRow(
  row: Selectable<Tables['questions']>,
  citations: readonly Selectable<Tables['citations']>[],
): LoggedQuestion {
  const cited = (role: Tables['citations']['role']) =>
    citations.filter((citation) => citation.role === role).map(fromCitationColumns);
  return {
    id: row.id,
    groupId: row.group_id,
    channelId: row.channel_id,
    memberId: row.member_id,
    interactionId: row.interaction_id,
    askedAt: new Date(row.asked_at),
    text: row.text,
    workId: row.work_id,
    section: row.section,
    answer: {
      answered: fromBit(row.answered),
      confidence: row.confidence,
      summary: cited('summary'),
      quotations: cited('quotations'),
      closest: cited('closest'),
      reason: row.reason === null ? null : readPhrase(row.reason),
    },
    status: row.status,
    editedAt: row.edited_at === null ? null : new Date(row.edited_at),
  };
}
