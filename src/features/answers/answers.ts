import type { Citation } from '../../corpus/quotation.ts';
import type { Answer } from '../../corpus/answer.ts';
import type { SearchIndex } from '../../search/search.ts';
import { pickSummary } from '../../text/summary.ts';
import { DEFAULT_SETTINGS } from '../../corpus/group-settings.ts';
import { ANSWER_THRESHOLDS, explainAbstention } from './abstention.ts';
import { isLined, readQuestion, readScope, type AskRequest } from '../corpus/ask-scope.ts';
import type { Audience } from '../group/audience.ts';
import { findContext, type Context } from './find-context.ts';
import { findUnmentioned } from './find-unmentioned.ts';
import { findSources, type TopicSource } from './find-sources.ts';
import type { Library } from '../corpus/library.ts';
import { letOthersSpeak, pickSentences, QUOTATION_LIMITS } from './pick-quotations.ts';
import { quotePicks, type QuotedPick } from './quote-picks.ts';

/** Answers from the texts. */
export interface Answers {
  answer(request: AskRequest): Promise<Answer>;
  /** The paragraph of a quotation with its neighbours; null if its work is no longer in the audience's corpus. */
  context(audience: Audience, citation: Citation): Promise<Context | null>;
  /** The works relevant to a topic, best first. */
  sources(audience: Audience, topic: string): Promise<readonly TopicSource[]>;
}

/** Passages used for an answer. */
const PASSAGES = 20;

/** The closest passages, for an abstention. */
const CLOSEST = 3;

/** Creates answering from a library's works. */
export function createAnswers({ library, index }: { library: Library; index: SearchIndex }): Answers {
  async function answer(request: AskRequest): Promise<Answer> {
    const question = readQuestion(request.text);
    const within = await readScope(library, request);
    const meaning = await index.understand(question);
    const { hits, confidence, missing } = index.search(question, within.scope, PASSAGES, meaning);
    const threshold = thresholdFor(request.audience);
    if (confidence < threshold || hits.length === 0) {
      const closest = await Array.fromAsync(
        quotePicks(library, within, pickSentences(hits).slice(0, CLOSEST)),
      );
      const reason = explainAbstention(
        { missing, unmentioned: findUnmentioned(index, within, { question, words: missing }) },
        hits.length,
        within.scope.length,
        isLined(within),
      );
      const citations = closest.map(({ citation }) => citation);
      return { answered: false, confidence, summary: [], quotations: [], closest: citations, reason };
    }
    const picks = letOthersSpeak(pickSentences(hits)).slice(0, QUOTATION_LIMITS.quotations);
    const quoted = await Array.fromAsync(quotePicks(library, within, picks));
    return { answered: true, confidence, ...summarise(quoted), closest: [], reason: null };
  }

  return {
    answer,
    context: (audience, citation) => findContext(library, audience, citation),
    sources: (audience, topic) => findSources({ library, index }, audience, topic),
  };
}

/** The confidence that an audience requires for an answer. */
function thresholdFor(audience: Audience): number {
  const { strictness } = audience === 'everyone' ? DEFAULT_SETTINGS : audience.settings;
  return ANSWER_THRESHOLDS[strictness];
}

function summarise(quoted: readonly QuotedPick[]): Pick<Answer, 'summary' | 'quotations'> {
  const quotations = quoted.map(({ citation }) => citation);
  const candidates = quoted.map(({ citation, score }) => ({
    text: citation.quotation.exact,
    relevance: score,
  }));
  const summary = pickSummary(candidates).flatMap((i) => quotations[i] ?? []);
  return { summary, quotations };
}
