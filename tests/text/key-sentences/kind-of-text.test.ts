import { expect, it } from 'vitest';
import { readKind } from '../../../src/text/key-sentences/kind-of-text.ts';
import { readText } from '../../../src/text/key-sentences/read-text.ts';

const kindOf = (...paragraphs: readonly string[]) =>
  readKind(
    readText({
      title: '',
      sentences: paragraphs.map((text, paragraph) => ({ text, paragraph, heading: '' })),
    }),
  );

it('distinguishes a paper, a story and a transcript', () => {
  expect(kindOf('Exit is a remedy (Marr, 1970).', 'Voice is another.')).toEqual({
    exposition: 1,
    narration: 0,
    talk: 0,
  });
  expect(kindOf('“Leave,” said Nuria.', 'She did.')).toEqual({ exposition: 0, narration: 1, talk: 0 });
  expect(kindOf('Professor B: We are late.', 'Grad F: “Late” is a word.')).toEqual({
    exposition: 0,
    narration: 0,
    talk: 1,
  });
});

it('puts an essay between a paper and a story', () => {
  expect(kindOf('Exit is a remedy.', 'Voice is another.')).toEqual({
    exposition: 0.5,
    narration: 0.5,
    talk: 0,
  });
});
