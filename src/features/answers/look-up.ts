import { phrase } from '../../catalogue/phrase.ts';
import type { Answer, ReadAs } from '../../corpus/answer.ts';
import { DEFAULT_SETTINGS } from '../../corpus/group-settings.ts';
import type { Phrase } from '../../corpus/phrase.ts';
import type { Hit, SearchIndex } from '../../search/search.ts';
import { languageFor } from '../../text/languages/languages.ts';
import { takeAsidesOff } from '../../text/conversation/take-asides-off.ts';
import { writeOut } from '../../text/conversation/write-out.ts';
import { isLined, readQuestion, readScope, type AskRequest, type AskScope } from '../corpus/ask-scope.ts';
import type { Library } from '../corpus/library.ts';
import type { Audience } from '../group/audience.ts';
import { ANSWER_THRESHOLDS, explainAbstention } from './abstention.ts';
import { findDoubt, SURE } from './find-doubt.ts';
import { lacksAmount } from './lacks-amount.ts';
import { findUnmentioned } from './find-unmentioned.ts';
import { readFollowUp, type FollowUp } from './question/follow-up.ts';
import { inquireFurther } from './question/inquire-further.ts';
import { averageConfidence, inquire, interleave, type Finding } from './question/inquire.ts';
import { leaveOutPoor, letOthersSpeak, pickSentences, type QuotationPick } from './pick-quotations.ts';
import { findOtherLanguages } from './question/question-language.ts';
import { isOrdinary } from './question/is-ordinary.ts';
import { refuseCourtesy } from './question/refuse-courtesy.ts';
import { tellKnown } from './question/tell-known.ts';
import { understand, type Understood } from './question/understand.ts';
import { quotePicks } from './quote-picks.ts';
import { quoteSides } from './quote-sides.ts';
import { sayInShort } from './say-in-short.ts';
import { shownAtOnce } from './shown-citations.ts';

/** An answer with the passages that it was chosen from, best first. */
export interface LookedUp {
  readonly answer: Answer;
  readonly passages: readonly Hit[];
  /** For a question that asks who wrote something, or what somebody wrote: the author. */
  readonly author: string | null;
}

/** Where answers come from. */
export interface AnswerParts {
  readonly library: Library;
  readonly index: SearchIndex;
}

/** A question that may lean on earlier ones is read with them where it is answered less surely by itself. */
const DOUBT = 0.5;

/** As many passages are searched for a number that is asked for. */
const CONSIDERED = 5;

/** The closest passages, for an abstention. */
const CLOSEST = 3;

/** Looks a question up: what it asks, what the works have on it, and which of that answers it. */
export async function lookUp(parts: AnswerParts, request: AskRequest): Promise<LookedUp> {
  const { library, index } = parts;
  const typed = readQuestion(request.text);
  const question = takeAsidesOff(request.isAsTyped ? typed : writeOut(typed));
  const within = await readScope(library, request);
  const followUp = readFollowUp(question, request);
  for (const message of new Set([typed, question]))
    refuseCourtesy(index, within, message, followUp?.degree === 'firmly');
  const isMentioned = (name: string): boolean =>
    findUnmentioned(index, within, { question: name, words: [name] }).length === 0;
  const understood = understand(question, [...within.entries.values()], {
    isMentioned,
    isOrdinary: (word) => isOrdinary(index, within, word),
  });
  if (understood.kind === 'authors' || understood.kind === 'works') return sayKnown(within, understood);
  const plain = [{ words: question, source: null, isAcross: false, claim: null }];
  const asked = understood.kind === 'search' ? understood : { readings: [plain], partly: [] };
  const { findings, readAs } = await search(index, within, asked, {
    followUp: understood.kind === 'search' ? followUp : null,
    isAsTyped: request.isAsTyped ?? false,
  });
  const reason =
    understood.kind === 'unknown'
      ? phrase('abstentions.noSource', understood.name, within.entries.size)
      : null;
  const threshold = thresholdFor(request.audience);
  const sure = findings.filter(({ hits, confidence }) => confidence >= threshold && hits.length > 0);
  const speaking = sure.filter((finding) => !isWithoutAmount(finding));
  const found =
    reason === null && speaking.length > 0
      ? await answerFrom(library, within, question, { findings, speaking })
      : await abstain(
          library,
          within,
          findings,
          reason ?? (sure.length > 0 ? phrase('abstentions.noNumber') : explain(index, question, findings)),
        );
  const answer = readAs === null ? found : { ...found, readAs };
  return { answer, passages: interleave(findings.map(({ hits }) => hits)), author: null };
}

/** What is found, and how the question was read, if it was read with earlier ones. */
async function search(
  index: SearchIndex,
  within: AskScope,
  asked: Pick<Extract<Understood, { kind: 'search' }>, 'readings' | 'partly'>,
  { followUp, isAsTyped }: { followUp: FollowUp | null; isAsTyped: boolean },
): Promise<{ readonly findings: readonly Finding[]; readonly readAs: ReadAs | null }> {
  const alone = followUp?.degree === 'firmly' ? null : await inquire(index, within, asked, isAsTyped);
  if (!followUp || (alone && averageConfidence(alone) >= DOUBT))
    return { findings: alone ?? [], readAs: null };
  const { readAs } = followUp;
  const [inquiries = []] = asked.readings;
  const further = await Promise.all(
    inquiries.map((inquiry) => inquireFurther(index, within, inquiry, readAs)),
  );
  const isBetter = !alone || averageConfidence(further) >= DOUBT;
  return isBetter ? { findings: further, readAs } : { findings: alone, readAs: null };
}

function sayKnown(
  { entries }: AskScope,
  understood: Extract<Understood, { kind: 'authors' | 'works' }>,
): LookedUp {
  const all = [...entries.values()];
  const known = all.find(({ workId }) => understood.workIds.includes(workId));
  const reason = tellKnown(understood, all);
  const said = { answered: true, doubt: null, confidence: 1, sides: 1, reason };
  const answer = { ...said, summary: [], quotations: [], closest: [] };
  return { answer, passages: [], author: known?.description.author ?? null };
}

async function answerFrom(
  library: Library,
  within: AskScope,
  question: string,
  { findings, speaking }: { findings: readonly Finding[]; speaking: readonly Finding[] },
): Promise<Answer> {
  const quoted = await quoteSides(library, within, speaking.map(pickFrom));
  const sides = speaking.length;
  const shown = quoted.slice(0, shownAtOnce({ sides }));
  const doubt = findDoubt(question, speaking, shown);
  return {
    answered: true,
    doubt,
    confidence: mostConfident(speaking),
    summary: doubt === null ? sayInShort(quoted, sides, question) : [],
    quotations: quoted.map(({ citation }) => citation),
    sides,
    closest: [],
    reason: sayReading(findings, speaking),
  };
}

/** How the question was read: whose words alone the answer is from, and what misspelt words were taken for. */
function sayReading(findings: readonly Finding[], speaking: readonly Finding[]): Phrase | null {
  const silent = findings.filter((finding) => !speaking.includes(finding));
  const names = nameSources(speaking);
  const corrections = new Map(
    speaking.flatMap((finding) =>
      finding.corrections.flatMap(({ typed, read, isGrammar }) =>
        isGrammar ? [] : [[typed, read] as const],
      ),
    ),
  );
  const said = [
    ...(names.length === 0 ? [] : [phrase('known.only', names, nameSources(silent))]),
    ...(corrections.size === 0
      ? []
      : [phrase('known.corrected', [...corrections.values()], [...corrections.keys()])]),
  ];
  return said.length === 0 ? null : phrase('known.lines', said);
}

function nameSources(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ inquiry: { source } }) => (source ? [source.name] : []));
}

async function abstain(
  library: Library,
  within: AskScope,
  findings: readonly Finding[],
  reason: Phrase,
): Promise<Answer> {
  const picks = interleave(findings.map(({ hits }) => pickSentences(hits))).slice(0, CLOSEST);
  const closest = await Array.fromAsync(quotePicks(library, within, picks));
  return {
    answered: false,
    doubt: null,
    confidence: mostConfident(findings),
    summary: [],
    quotations: [],
    sides: 1,
    closest: closest.map(({ citation }) => citation),
    reason,
  };
}

function explain(index: SearchIndex, question: string, findings: readonly Finding[]): Phrase {
  const [first] = findings;
  const other = first ? findOtherLanguages(first.inquiry.words, first.within) : null;
  if (other !== null) return phrase('abstentions.otherLanguage', other.texts, other.asked);
  const words = [...new Set(findings.flatMap(({ missing }) => missing))];
  const entries = new Map(findings.flatMap(({ within }) => [...within.entries]));
  const scope = findings.flatMap(({ within }) => within.scope);
  const within = { entries, scope: scope.filter((each, i) => scope.indexOf(each) === i) };
  return explainAbstention(
    { missing: words, unmentioned: findUnmentioned(index, within, { question, words }) },
    findings.flatMap(({ hits }) => hits).length,
    within.scope.length,
    isLined(within),
  );
}

/** Whether a number is asked for, and nothing that was found has one, though it is not sure to be about the same. */
function isWithoutAmount({ inquiry, hits, within, confidence }: Finding): boolean {
  const texts = hits.slice(0, CONSIDERED).map(({ text, workId }) => ({
    text,
    language: languageFor(within.entries.get(workId)?.description.language ?? ''),
  }));
  return confidence < SURE && lacksAmount(inquiry.words, texts);
}

function mostConfident(findings: readonly Finding[]): number {
  return Math.max(0, ...findings.map(({ confidence }) => confidence));
}

/** What is worth quoting. If it is asked who speaks of something, each work's best counts, however little it is worth. */
function pickFrom({ hits, inquiry: { source, isAcross, claim } }: Finding): readonly QuotationPick[] {
  const picks = pickSentences(hits);
  const worthy = isAcross ? picks : leaveOutPoor(picks, claim !== null);
  return source ? worthy : letOthersSpeak(worthy);
}

/** The confidence that an audience requires for an answer. */
function thresholdFor(audience: Audience): number {
  const { strictness } = audience === 'everyone' ? DEFAULT_SETTINGS : audience.settings;
  return ANSWER_THRESHOLDS[strictness];
}
