import { expect, it } from 'vitest';
import { findContrary } from '../../src/search/find-contrary.ts';
import { LANGUAGES } from '../../src/text/languages/languages.ts';
import { findTerms } from '../../src/text/terms.ts';

const contraryIn = (code: keyof typeof LANGUAGES, question: string, sentence: string, around = '') => {
  const language = LANGUAGES[code];
  const [asked = [], told = [], passage = []] = [question, sentence, `${sentence}\n${around}`].map((text) =>
    findTerms(text, language),
  );
  return findContrary(asked, told, passage, language);
};

it.each([
  ['en', 'What may a guest not carry ashore?', 'A guest may carry one lamp ashore.', 'affirmed'],
  ['en', 'Who never paid the toll?', 'The ferrymen paid the toll at noon.', 'affirmed'],
  ['en', 'What happened to the public granary?', 'The private granary burned.', 'reversed'],
  ['en', 'Which fines decreased that winter?', 'Fines for smoke increased that winter.', 'reversed'],
  ['en', 'Who kept the ledger in 1907?', 'Hester kept the ledger.', 'number'],
  ['de', 'Was darf ein Gast nicht an Land tragen?', 'Ein Gast darf eine Lampe an Land tragen.', 'affirmed'],
  ['fr', 'Qui n’a jamais payé le péage ?', 'Les passeurs ont payé le péage à midi.', 'affirmed'],
] as const)('in %s, %j is hardly answered by %j: %s', (code, question, sentence, kind) => {
  expect(contraryIn(code, question, sentence)?.kind).toBe(kind);
});

it.each([
  ['What may a guest not carry ashore?', 'No guest may carry oil ashore.', ''],
  ['What may a guest not carry ashore?', 'Oil is forbidden ashore.', ''],
  ['Why did Hester not sign?', 'Her hand was burned.', ''],
  ['What happens if nobody keeps the lamp?', 'The harbour master lights it.', ''],
  ['Who sings in Men Who Never Sleep?', 'The cook sings.', ''],
  ['Is the granary public?', 'The granary is private.', ''],
  ['Is the granary public or private?', 'The granary is private.', ''],
  ['Who lit the first no wait the last lamp?', 'The cook lit the last lamp.', ''],
  ['What is illegal on the quay?', 'Smoking is not legal on the quay.', ''],
  ['Who kept the ledger in 1907?', 'Hester kept it.', 'The year was 1907.'],
  ['What was sung in the 80s?', 'In the 1980s they sang psalms.', ''],
  ['Who kept 3 lamps?', 'Hester kept three lamps.', ''],
])('%j may be answered by %j', (question, sentence, around) => {
  expect(contraryIn('en', question, sentence, around)).toBeNull();
});
