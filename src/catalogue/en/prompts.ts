import type { PromptDraft } from '../../corpus/prompt.ts';

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
  elsewhere: 'And a good way on:',
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
    contrast: ({ kind }: Framed) => {
      if (kind === 'evaluative')
        return 'Would you draw the line in the same place? What would change if you drew it elsewhere?';
      return 'Which two things are held apart here, and does the rest of the text keep them apart? Where do you see it?';
    },
    claim: ({ kind, voice }: Framed) => {
      if (kind === 'evaluative') return OWN_JUDGEMENT;
      return voice === 'document'
        ? 'How does the text take these words: does it lean on them, test them, or turn them round? Where do you see that?'
        : 'This is said as if it held in general. What else in the text bears it out, and what makes you doubt it?';
    },
    view: ({ kind, voice, speaker }: Framed) => {
      if (kind === 'evaluative') return OWN_JUDGEMENT;
      return voice === 'speaker'
        ? `What in the text bears ${speaker} out, and who or what speaks against it?`
        : 'Does the text share this view, answer it, or leave it standing? Where do you see that?';
    },
    recurrence: () =>
      'How do the two places fit together: does the second repeat the first, add to it, or change it?',
  },
};
