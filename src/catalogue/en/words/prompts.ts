import type { PromptDraft } from '../../../corpus/prompt.ts';

/** What a prompt's frame is told: never the quotation, which stands by itself. */
type Framed = Pick<PromptDraft, 'kind' | 'voice'> & {
  readonly speaker: string;
  readonly person: string;
  readonly topic: string;
};

/** The line over a quotation: whose words they are. */
const lead = ({ voice, speaker }: Framed): string =>
  ({
    text: 'The text says:',
    report: 'The text passes on a view:',
    document: 'The text quotes these words:',
    speaker: `In the text, ${speaker} says:`,
  })[voice];

const OWN_JUDGEMENT =
  'Where does this hold in what you know yourselves, where does it not, and what makes the difference?';

/** Discussion prompts. A frame is fixed words around a quotation: it says nothing about the text of its own. */
export const prompts = {
  lead,
  leadOf: {
    question: 'The text itself asks:',
    recurrence: ({ topic }: Framed) => `“${topic}” comes up far apart in the text. In one place:`,
  },
  elsewhere: 'And much later in the text:',
  /** The question under the quotation, by its frame. */
  ask: {
    question: () =>
      'How far does the text come to an answer, and what in it still speaks for the other side?',
    act: ({ kind, person }: Framed) =>
      kind === 'factual'
        ? `What leads up to this, and what comes of it?`
        : `Why does ${person} act like this, as you read it? What else in the text speaks for your reading?`,
    reason: ({ voice, speaker }: Framed) =>
      voice === 'speaker'
        ? `Is that reason enough, going by the rest of the text? What else could ${speaker} have said, and what could be said against it?`
        : 'Is that reason enough, going by the rest of the text? What other reason does it give, and what speaks against this one?',
    view: ({ kind, voice, speaker }: Framed) => {
      if (kind === 'evaluative') return OWN_JUDGEMENT;
      return voice === 'speaker'
        ? `What in the text supports ${speaker}, and who or what speaks against it?`
        : 'Does the text share this view, answer it, or leave it standing? Where do you see that?';
    },
    document: () =>
      'How does the text take these words: does it rely on them, test them, or turn them around? Where do you see that?',
    contrast: ({ kind }: Framed): string =>
      kind === 'evaluative'
        ? 'Would you draw the line in the same place? What would change if you drew it elsewhere?'
        : 'Which two things are kept apart here, and does the rest of the text keep them apart? Where do you see it?',
    condition: ({ kind }: Framed): string =>
      kind === 'evaluative'
        ? OWN_JUDGEMENT
        : 'Much depends on the condition here. Where in the text is it met, where is it not, and what comes of that?',
    definition: ({ kind, voice }: Framed) => {
      const end =
        kind === 'evaluative'
          ? 'How would you put it?'
          : voice === 'speaker'
            ? 'Who or what in the text would put it differently?'
            : 'Where does the rest of the text hold to it?';
      return `What does it bring out to put it like this, and what does it leave out? ${end}`;
    },
    claim: ({ kind }: Framed): string =>
      kind === 'evaluative'
        ? OWN_JUDGEMENT
        : 'This is said as if it were true in general. What else in the text supports it, and what makes you doubt it?',
    recurrence: () =>
      'How do the two places fit together: does the second repeat the first, add to it, or change it?',
  },

  heading: 'Prompt',
  kind: {
    factual: 'to set up: what the text says',
    interpretive: 'what the text means: more than one answer can be supported from it',
    evaluative: 'what you make of it yourselves: for the end',
  },
  /** Whose question it is, under a host's own words. */
  inWordsOf: (host: string) => `Question by ${host}`,
  hostErased: 'a host',
  states: { drafted: 'not in the queue', queued: 'in the queue', posted: 'posted', discarded: 'discarded' },
  post: 'Post here',
  another: 'Another',
  edit: 'Edit',
  queue: 'Queue',
  discard: 'Discard',
  up: 'Move up',
  down: 'Move down',
  back: 'Back to the queue',
  posted: 'Posted.',
  queued: 'In the queue.',
  discarded: 'Discarded. It will not come up again.',
  editTitle: 'Edit the question',
  editLabel: 'Question; the quotation stays as it is',
  queueTitle: (count: number) => `Prompts in the queue (${count})`,
  emptyList: 'No prompt is in the queue.',
  low: (count: number) =>
    count === 0
      ? 'The queue is empty, so nothing can be posted automatically.'
      : `The queue runs low: ${count === 1 ? 'one prompt is' : `${count} prompts are`} left.`,
  fill: (preview: string) => `${preview} shows new ones to choose from.`,
  choose: 'Choose a prompt to post, edit or move',
  chooseNew: 'Choose a prompt to post, edit or queue',
  previewTitle: (name: string) => `New prompts from ${name}`,
  fewer: 'These are all that pass the checks: few good ones rather than many poor ones.',
  at: (when: string) => `The first prompt in the queue is posted automatically ${when}.`,
  every: (days: number, when: string) =>
    `The first prompt in the queue is posted automatically ${when}, then every ${days === 1 ? 'day' : `${days} days`}.`,
  stopped: 'Prompts are no longer posted automatically.',
  gone: 'This prompt no longer exists.',
  settled: 'This prompt has already been posted or discarded. Choose another.',
  emptyQueue: 'The queue is empty. Name a work, and the best new prompt is made from it.',
  noMore:
    'No further prompt from there passes the checks. Try another section or work, or write one of your own.',
  noOther: 'This prompt was not made from a work, so there is no other like it.',
  noQuestion: 'The question has no words.',
  questionTooLong: (most: number, has: number) =>
    `The question has ${has} characters; at most ${most} are allowed. Shorten it.`,
  quotationTooLong: (most: number, has: number) =>
    `The quotation has ${has} characters; at most ${most} are allowed. Quote less.`,
  noMeeting: 'No meeting is planned. Plan one, or have prompts posted every few days.',
  wrongDays: (least: number, most: number) => `Give a whole number of days from ${least} to ${most}.`,
  noDays: 'Give the number of days.',
};
