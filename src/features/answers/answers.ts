import type { Answer } from '../../corpus/answer.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { AskRequest } from '../corpus/ask-scope.ts';
import type { Audience } from '../group/audience.ts';
import { areMentioned } from './are-mentioned.ts';
import { findContext, type Context } from './find-context.ts';
import { findSources, type TopicSource } from './find-sources.ts';
import { lookUp, type AnswerParts, type LookedUp } from './look-up.ts';

/** Answers from the texts. */
export interface Answers {
  /** UserError if the question is empty, too long, or asks nothing of the texts, such as a greeting. */
  answer(request: AskRequest): Promise<Answer>;
  /** The answer, with what it was chosen from; errors as for `answer`. */
  look(request: AskRequest): Promise<LookedUp>;
  /** Whether the works of a request mention each of these words. */
  areMentioned(request: AskRequest, words: readonly string[]): Promise<boolean>;
  /** The paragraph of a quotation with its neighbours; null if its work is no longer in the audience's corpus. */
  context(audience: Audience, citation: Citation): Promise<Context | null>;
  /** The works relevant to a topic, best first. */
  sources(audience: Audience, topic: string): Promise<readonly TopicSource[]>;
}

/** Creates answering from a library's works. */
export function createAnswers(parts: AnswerParts): Answers {
  return {
    look: (request) => lookUp(parts, request),
    answer: async (request) => (await lookUp(parts, request)).answer,
    areMentioned: (request, words) => areMentioned(parts, request, words),
    context: (audience, citation) => findContext(parts.library, audience, citation),
    sources: (audience, topic) => findSources(parts, audience, topic),
  };
}
