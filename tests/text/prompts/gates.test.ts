import { beforeAll, describe, expect, test } from 'vitest';
import type { Span } from '../../../src/corpus/layout.ts';
import { PROMPT_FRAMES, type PromptDraft } from '../../../src/corpus/prompt.ts';
import { findFailedGates } from '../../../src/text/prompts/gates.ts';
import type { PromptSentence, PromptText } from '../../../src/text/prompts/read-prompt-text.ts';
import { readSamplePrompts, type SamplePrompts } from '../../support/sample-prompts.ts';

let samples: readonly SamplePrompts[] = [];

beforeAll(async () => {
  samples = await readSamplePrompts();
});

interface Corrupted {
  readonly text: PromptText;
  readonly draft: PromptDraft;
}

/** Makes broken prompts from all sound ones; `corrupt` returns none if it has nothing to insert. */
function corruptAll(
  corrupt: (draft: PromptDraft, text: PromptText, title: string) => readonly PromptDraft[],
): readonly Corrupted[] {
  return samples.flatMap(({ text, prompts, title }) =>
    prompts.flatMap(({ draft }) => corrupt(draft, text, title).map((broken) => ({ text, draft: broken }))),
  );
}

function shareRejected(broken: readonly Corrupted[]): number {
  const rejected = broken.filter(({ draft, text }) => findFailedGates(draft, text).length > 0);
  return rejected.length / broken.length;
}

function spanOf({ start, end }: PromptSentence): Span {
  return { start, end };
}

/** Every third of the sentences, so that a test does not take long. */
function someOf(text: PromptText, has: (sentence: PromptSentence) => boolean): readonly PromptSentence[] {
  return text.sentences.filter(has).filter((_, i) => i % 3 === 0);
}

test('every prompt made passes all gates', () => {
  const all = samples.flatMap(({ prompts, text }) =>
    prompts.map(({ draft }) => findFailedGates(draft, text)),
  );
  expect(all.length).toBeGreaterThan(60);
  expect(all.filter((failed) => failed.length > 0)).toEqual([]);
});

describe('rejects at least 95 in 100 prompts with', () => {
  test('another topic', () => {
    const broken = corruptAll((draft, { subjects, work }) =>
      subjects
        .slice(0, 12)
        .map(({ stem }) => new RegExp(`\\b${stem}\\w*`, 'iu').exec(work.text)?.[0] ?? '')
        .filter((topic) => topic !== '' && topic.toLowerCase() !== draft.topic.toLowerCase())
        .map((topic) => ({ ...draft, topic })),
    );
    expect(broken.length).toBeGreaterThan(500);
    expect(shareRejected(broken)).toBeGreaterThanOrEqual(0.95);
  });

  test('a quotation from another work', () => {
    const broken = corruptAll((draft, _text, title) =>
      samples
        .filter((other) => other.title !== title)
        .flatMap(({ prompts }) => prompts.slice(0, 3))
        .map((other) => ({ ...draft, quotations: other.draft.quotations })),
    );
    expect(broken.length).toBeGreaterThan(500);
    expect(shareRejected(broken)).toBeGreaterThanOrEqual(0.95);
  });

  test('another frame', () => {
    const broken = corruptAll((draft) =>
      PROMPT_FRAMES.filter((frame) => frame !== draft.frame).map((frame) => ({ ...draft, frame })),
    );
    expect(broken.length).toBeGreaterThan(500);
    expect(shareRejected(broken)).toBeGreaterThanOrEqual(0.95);
  });

  test('a person who is not one', () => {
    const places = ['Carrow', 'Upper Sall', 'Aldermarsh', 'Kesterwick', 'Merrow', 'the silo', 'Lanternet'];
    const broken = corruptAll((draft, text) =>
      places.flatMap((person) => [
        { ...draft, person },
        ...someOf(text, (sentence) => sentence.text.startsWith(person)).map((sentence) => ({
          ...draft,
          frame: 'act' as const,
          person,
          quotations: [spanOf(sentence)],
        })),
      ]),
    );
    expect(broken.length).toBeGreaterThan(500);
    expect(shareRejected(broken)).toBeGreaterThanOrEqual(0.95);
  });

  test('somebody’s question as the text’s own', () => {
    const broken = samples.flatMap(({ text }) =>
      text.sentences
        .filter(({ text: asked, voice }) => voice === 'speaker' && asked.includes('?'))
        .map((sentence) => ({
          text,
          draft: {
            frame: 'question' as const,
            kind: 'interpretive' as const,
            voice: 'text' as const,
            speaker: null,
            person: null,
            topic: sentence.text.split(' ')[1] ?? '',
            quotations: [spanOf(sentence)],
          },
        })),
    );
    expect(broken.length).toBeGreaterThanOrEqual(10);
    expect(shareRejected(broken)).toBeGreaterThanOrEqual(0.95);
  });

  test('a quotation that begins with a pronoun', () => {
    const broken = corruptAll((draft, text) =>
      someOf(text, (sentence) => /^(?:He|She|It|They|This|These)\b/u.test(sentence.text)).map((sentence) => ({
        ...draft,
        voice: sentence.voice,
        quotations: [spanOf(sentence)],
      })),
    );
    expect(broken.length).toBeGreaterThan(300);
    expect(shareRejected(broken)).toBeGreaterThanOrEqual(0.95);
  });

  test('the words of a speaker, a document or a report as the text’s own', () => {
    const broken = corruptAll((draft) =>
      draft.voice === 'text' ? [] : [{ ...draft, voice: 'text' as const, speaker: null }],
    );
    expect(broken.length).toBeGreaterThanOrEqual(10);
    expect(shareRejected(broken)).toBe(1);
  });

  test('part of a sentence, or more than one', () => {
    const broken = corruptAll((draft) =>
      [-1, 1, 40].map((by) => ({
        ...draft,
        quotations: draft.quotations.map(({ start, end }) => ({ start, end: end + by })),
      })),
    );
    expect(shareRejected(broken)).toBe(1);
  });
});

/** Read and approved by hand, as a host would show them to a group. */
const APPROVED: readonly (readonly [frame: string, quotation: string])[] = [
  ['question', 'Can there be money without a centre?'],
  ['question', 'Can money exist without a centre?'],
  ['question', 'does decentralisation disperse power, or only move it?'],
  ['question', 'If power always gathers, where is the lord of the hour-slip?'],
  ['question', 'Does a network without a central server have owners?'],
  [
    'reason',
    'A network without a server has no owner, because there is no switch whose holder can refuse everyone else.',
  ],
  ['reason', 'Defaults collect power because they collect people, and people go where somebody is awake.'],
  ['view', 'The sceptics say that exit soothes the people who leave and changes nothing for those who stay.'],
  ['view', 'Power that is left lying about in a stationery drawer gets picked up by the tidy.'],
  ['view', 'Whoever decides what will be counted has decided most of what will be found.'],
  ['definition', 'Money without a centre is only a great many people keeping their word at the same time.'],
  ['definition', 'A written rule is only as steady as the hand that holds the pen'],
  ['definition', 'Monoculture is a failure to decentralise far enough.'],
  ['definition', 'A default is a suggestion with the best seat in the house.'],
  ['definition', 'The right to refuse an upgrade is the whole constitution of a network in miniature.'],
  ['definition', 'The maintenance of a thing is the government of it, whatever the founding note may say.'],
  ['definition', 'An upgrade that cannot be refused is a tax, and should be voted on like one.'],
  ['definition', 'Exit without your correspondence is a polite word for exile.'],
  [
    'definition',
    'A federation is a way of sharing costs that is usually mistaken for a way of sharing power.',
  ],
  ['condition', 'Popularity is not power until it becomes indispensable.'],
  ['condition', 'Exit is a real remedy whenever leaving costs less than staying angry.'],
  ['condition', 'Decisions improve when the people who make them have to walk past the result.'],
  ['condition', 'When maintenance is done by one person, policy is whatever that person has time for.'],
  [
    'condition',
    'Money can do without a centre for as long as all the people it depends on have been asked to promise.',
  ],
  [
    'condition',
    'A federation fails when the people who keep it running are thanked and not paid, trusted and not replaced.',
  ],
  [
    'contrast',
    'A power that has been named can be limited, and a power that has been dispersed in theory cannot even be found.',
  ],
  ['claim', 'Dispersed power must be staffed, and people would rather be cross than be treasurer.'],
  ['claim', 'Freedom to leave a network is worth only as much as the network you can leave for.'],
  [
    'claim',
    'Upgrades are decided by the people who write them and ratified by the people who are too busy to refuse.',
  ],
  ['claim', 'Defaults collect influence, and influence that is printed on the lid can be argued with.'],
  ['document', 'Whoever puts up a box owns that box.'],
  ['document', 'Every board shall decide for itself what to charge, what to mend and when to dig.'],
  ['act', 'Agathe Mull burned her paper the same week.'],
  [
    'act',
    'Ferdinand Osk, who had never held a crust that he had not earned by teaching, brought in four and asked to keep a fifth.',
  ],
];

test('accepts at least 95 in 100 of the prompts that were approved by hand', () => {
  const made = new Set(
    samples.flatMap(({ prompts, text }) =>
      prompts.map(({ draft }) => {
        const [first] = draft.quotations;
        return `${draft.frame} ${text.work.text.slice(first?.start, first?.end)}`;
      }),
    ),
  );
  const lost = APPROVED.map((each) => each.join(' ')).filter((each) => !made.has(each));
  expect(lost.length / APPROVED.length).toBeLessThanOrEqual(0.05);
});
