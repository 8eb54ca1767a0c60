import type { GroupId } from '../../corpus/corpus.ts';
import {
  PROMPT_KINDS,
  type NewPrompt,
  type Prompt,
  type PromptId,
  type PromptState,
} from '../../corpus/prompt.ts';
import { UserError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import { choosePrompts, keyOfPrompt, type PromptWish } from '../../text/prompts/choose-prompts.ts';
import { findFailedGates } from '../../text/prompts/gates.ts';
import { makePrompts, type ScoredPrompt } from '../../text/prompts/make-prompts.ts';
import type { Audience, GroupAudience } from '../group/audience.ts';
import type { Library } from '../corpus/library.ts';
import type { VerifyQuotation } from '../quotations/saved/saved-quotes.ts';
import {
  LOW_QUEUE,
  type ByHost,
  type MadePrompt,
  type Prompts,
  type PromptFlaw,
  type PromptQueue,
  type PromptToCheck,
  type PromptScope,
} from './prompt-features.ts';
import { readPart, type ReadPart } from './read-part.ts';

/** Most characters of a host's own question, and of its quotations. */
export const PROMPT_LIMITS = { question: 600, quotation: 1500 } as const;

const OPEN: readonly PromptState[] = ['drafted', 'queued'];

/** Dependencies of prompts. */
export interface PromptParts {
  readonly store: Pick<Store, 'prompts' | 'schedules'>;
  readonly library: Library;
  /** Finds where a quotation occurs verbatim. */
  readonly verify: VerifyQuotation;
  readonly now: () => Date;
}

/** Creates the prompts of a library's works, and the groups' queues. */
export function createPrompts(parts: PromptParts): Prompts {
  const kept = parts.store.prompts;

  async function find(groupId: GroupId, id: PromptId): Promise<Prompt> {
    const prompt = await kept.find(id);
    if (prompt?.groupId !== groupId) throw new UserError((words) => words.prompts.gone);
    return prompt;
  }

  async function move(groupId: GroupId, id: PromptId, to: PromptState): Promise<Prompt> {
    await find(groupId, id);
    const moved = await kept.move(id, OPEN, to, parts.now());
    if (!moved) throw new UserError((words) => words.prompts.settled);
    return moved;
  }

  return {
    find,
    make: (scope, count) => make(parts, scope, count),
    async next(by, scope) {
      const [first] = scope === null ? await kept.list(by.audience.groupId, 'queued') : [];
      if (first) return first;
      return keepBest(parts, by, scope ?? (await findReading(parts, by.audience)), null);
    },
    async another(by, instead) {
      const { workId } = await find(by.audience.groupId, instead);
      if (workId === null) throw new UserError((words) => words.prompts.noOther);
      return keepBest(parts, by, { audience: by.audience, workId, section: null }, instead);
    },
    keep: (by, scope, chosen) => keepChosen(parts, by, scope, chosen),
    write: (by, own) => write(parts, by, own),
    async reword(by, id, question) {
      await find(by.audience.groupId, id);
      const changed = await kept.reword(id, readQuestion(question), by.memberId);
      if (!changed) throw new UserError((words) => words.prompts.settled);
      return changed;
    },
    async enqueue(groupId, id) {
      const prompt = await find(groupId, id);
      return prompt.state === 'queued' ? prompt : move(groupId, id, 'queued');
    },
    post: (groupId, id) => move(groupId, id, 'posted'),
    discard: (groupId, id) => move(groupId, id, 'discarded'),
    async shift(groupId, id, by) {
      await find(groupId, id);
      await kept.shift(id, by);
    },
    queue: (groupId) => readQueue(parts, groupId),
    check: (audience, prompt) => check(parts.library, audience, prompt),
  };
}

/**
 * The prompts of a set that a group has not used. Those that were only previewed come again when all others are used.
 */
async function make(
  parts: PromptParts,
  scope: PromptScope,
  count: number,
  passedOver: string | null = null,
): Promise<readonly MadePrompt[]> {
  const { audience, workId } = scope;
  const used =
    audience === 'everyone'
      ? new Map<string, PromptState>()
      : await parts.store.prompts.used(audience.groupId, workId);
  const withSetUp = count > 1;
  const fresh = await makeAll(parts, scope, { count, withSetUp, isUsed: (key) => used.has(key) });
  if (fresh.length > 0) return fresh;
  const isSettled = (key: string): boolean =>
    key === passedOver || (used.has(key) && used.get(key) !== 'drafted');
  return makeAll(parts, scope, { count, withSetUp, isUsed: isSettled });
}

async function makeAll(
  { library }: PromptParts,
  scope: PromptScope,
  wish: PromptWish,
): Promise<readonly MadePrompt[]> {
  const read = await readPart(library, scope);
  const chosen = choosePrompts(makePrompts(read.text, read.part), read.part, wish);
  return chosen.map((each) => cite(library, read, each));
}

function cite(library: Library, { entry, work }: ReadPart, { draft, score }: ScoredPrompt): MadePrompt {
  return {
    workId: work.id,
    key: keyOfPrompt(draft),
    draft,
    citations: draft.quotations.map((span) => library.cite(entry, work, span, [])),
    score,
  };
}

async function readQueue({ store }: PromptParts, groupId: GroupId): Promise<PromptQueue> {
  const [prompts, schedule] = await Promise.all([
    store.prompts.list(groupId, 'queued'),
    store.prompts.schedule(groupId),
  ]);
  return { prompts, schedule, isLow: prompts.length < LOW_QUEUE };
}

async function check(
  library: Library,
  audience: Audience,
  { workId, draft, exact }: PromptToCheck,
): Promise<readonly PromptFlaw[]> {
  if ((await library.entry(audience, workId)) === null) return ['work'];
  const { text, work } = await readPart(library, { audience, workId, section: null });
  const isVerbatim =
    exact.length === draft.quotations.length &&
    draft.quotations.every(({ start, end }, i) => work.text.slice(start, end) === exact[i]);
  const failed = findFailedGates(draft, text);
  return isVerbatim || failed.includes('verbatim') ? failed : ['verbatim', ...failed];
}

async function keepChosen(
  parts: PromptParts,
  by: ByHost,
  scope: PromptScope,
  { key, kind }: Parameters<Prompts['keep']>[2],
): Promise<Prompt> {
  const read = await readPart(parts.library, scope);
  const found = makePrompts(read.text, read.part).find(({ draft }) => keyOfPrompt(draft) === key);
  if (!found) throw new UserError((words) => words.prompts.gone);
  const wanted = PROMPT_KINDS.find((each) => each === kind) ?? found.draft.kind;
  const draft = { ...found.draft, kind: wanted };
  return parts.store.prompts.keep(toNewPrompt(by, cite(parts.library, read, { ...found, draft })));
}

/** The part that the group's last meeting was about, or its only work. */
async function findReading(
  { store, library, now }: PromptParts,
  audience: GroupAudience,
): Promise<PromptScope> {
  const meetings = await store.schedules.meetings(audience.groupId, null);
  const last = meetings.findLast(({ startsAt }) => startsAt <= now());
  if (last) return { audience, workId: last.workId, section: null, part: last.part };
  const [only, ...others] = await library.entries(audience);
  if (!only || others.length > 0) throw new UserError((words) => words.prompts.emptyQueue);
  return { audience, workId: only.workId, section: null };
}

async function keepBest(
  parts: PromptParts,
  by: ByHost,
  scope: PromptScope,
  instead: PromptId | null,
): Promise<Prompt> {
  const passedOver = instead === null ? null : ((await parts.store.prompts.find(instead))?.key ?? null);
  const [best] = await make(parts, scope, 1, passedOver);
  if (!best) throw new UserError((words) => words.prompts.noMore);
  return parts.store.prompts.keep(toNewPrompt(by, best));
}

function toNewPrompt(
  { audience: { groupId }, memberId, interactionId, at }: ByHost,
  { workId, key, draft, citations }: MadePrompt,
): NewPrompt {
  return { groupId, memberId, interactionId, createdAt: at, workId, key, draft, citations, question: null };
}

async function write(
  { store, verify }: PromptParts,
  { audience, memberId, interactionId, at }: ByHost,
  { question, quotation, workId }: Parameters<Prompts['write']>[1],
): Promise<Prompt> {
  const typed = quotation?.trim() ?? '';
  if (typed.length > PROMPT_LIMITS.quotation)
    throw new UserError((words) => words.prompts.quotationTooLong(PROMPT_LIMITS.quotation, typed.length));
  const [citation] = typed === '' ? [] : await verify(audience, typed, workId);
  if (typed !== '' && !citation) throw new UserError((words) => words.savedQuotes.notVerbatim);
  return store.prompts.keep({
    groupId: audience.groupId,
    memberId,
    interactionId,
    createdAt: at,
    workId: citation?.quotation.workId ?? workId,
    key: null,
    draft: null,
    citations: citation ? [{ ...citation, matches: [] }] : [],
    question: readQuestion(question),
  });
}

function readQuestion(typed: string): string {
  const question = typed.replaceAll(/\s+/g, ' ').trim();
  if (question === '') throw new UserError((words) => words.prompts.noQuestion);
  if (question.length > PROMPT_LIMITS.question)
    throw new UserError((words) => words.prompts.questionTooLong(PROMPT_LIMITS.question, question.length));
  return question;
}
