import type { AskedOnce } from './read-asked.ts';
import type { TimeSteps } from './time-steps.ts';
import type { AskedAbout, TrendStep } from './topics.ts';

/** Counts questions and their askers, in total and per step. Stores no names. */
export function countAsked(asked: readonly AskedOnce[], { unit, starts }: TimeSteps): AskedAbout {
  return {
    questions: asked.map(({ text, askedAt }) => ({ text, askedAt })),
    members: countMembers(asked),
    unsigned: asked.filter(({ memberId }) => memberId === null).length,
    voices: asked.reduce((sum, { voices }) => sum + voices, 0),
    unit,
    steps: starts.map((start, i) => countStep(start, starts[i + 1] ?? null, asked)),
  };
}

function countStep(start: Date, end: Date | null, asked: readonly AskedOnce[]): TrendStep {
  const within = asked.filter(({ askedAt }) => askedAt >= start && (end === null || askedAt < end));
  return { start, questions: within.length, members: countMembers(within) };
}

function countMembers(asked: readonly AskedOnce[]): number {
  return new Set(asked.flatMap(({ memberId }) => memberId ?? [])).size;
}
