import { describe, expect, test } from 'vitest';
import { readLeaning } from '../../../src/text/conversation/read-leaning.ts';
import type { Language } from '../../../src/text/languages/language.ts';
import { LANGUAGES } from '../../../src/text/languages/languages.ts';

const nothing = () => false;
const spoken = (stem: string) => stem === 'treati';

function degreeOf(language: Language, question: string): string {
  return readLeaning(question, language, nothing)?.degree ?? 'alone';
}

const LEANING: Readonly<Record<keyof typeof LANGUAGES, readonly string[]>> = {
  en: [
    'and why?',
    'why?',
    'what about his wife?',
    'how deadly is it?',
    'and in Germany?',
    'when did she leave?',
    'Why did the council ban them?',
    'Why is that?',
    'Was that album any good?',
    'What happened after he left?',
    'What does Holt say about it?',
    'Who is she?',
    'Who else?',
  ],
  de: [
    'und warum?',
    'und in Frankreich?',
    'Was ist mit seiner Frau?',
    'Wann ging sie?',
    'Wie tödlich ist es?',
    'Warum ist das so?',
    'Was folgt daraus?',
  ],
  fr: [
    'et pourquoi ?',
    'et en Allemagne ?',
    'Quand est-elle partie ?',
    'Et sa femme ?',
    'Qu’en est-il de sa femme ?',
    'Pourquoi cela ?',
  ],
};

const ALONE: Readonly<Record<keyof typeof LANGUAGES, readonly string[]>> = {
  en: [
    'Who decides on upgrades?',
    'Is it true that networks need owners?',
    'Does it take courage to leave?',
    'When it rains, who pays?',
    'What did Ilka do when she left?',
    'When she left the village, what did Ilka do?',
    'Did the council change its mind?',
    'Did the members say why they left?',
    'Who says that networks fail?',
    'What do these texts say about power?',
    'What kind of trust do those who leave have in Germany?',
    'Does a network without a server have an owner?',
    'Does Holt agree with Thornquist?',
  ],
  de: [
    'Wer entscheidet über Updates?',
    'Ist es wahr, dass Netze Besitzer brauchen?',
    'Was sagte Ilka, als sie ging?',
    'Können Sie das Netz erklären?',
    'Was hat Adeyinka-Lowe in Pennock gesehen?',
  ],
  fr: [
    'Qui décide des mises à jour ?',
    'Le conseil a-t-il voté ?',
    'Les membres ont-ils un serveur ?',
    'Quel réseau a un maître à Pennock ?',
  ],
};

describe.each(['en', 'de', 'fr'] as const)('in %s', (code) => {
  test.each(LEANING[code])('“%s” leans on what was asked before', (question) => {
    expect(degreeOf(LANGUAGES[code], question)).toBe('firmly');
  });

  test.each(ALONE[code])('“%s” stands alone', (question) => {
    expect(degreeOf(LANGUAGES[code], question)).not.toBe('firmly');
  });
});

test('something known leans only if it was spoken of', () => {
  expect(readLeaning('What did the treaty say?', LANGUAGES.en, spoken)?.degree).toBe('firmly');
  expect(readLeaning('What did the treaty say?', LANGUAGES.en, nothing)?.degree).toBe('perhaps');
  expect(readLeaning('What did the treaty of Pennock say?', LANGUAGES.en, spoken)).toBeNull();
  const long = 'Who drew up the list of what to measure in the barley trial?';
  expect(readLeaning(long, LANGUAGES.en, nothing)).toBeNull();
});

test('says where a person’s name can stand, and whether as an owner', () => {
  const question = 'When did she see her brother, and who knew her?';
  const persons = readLeaning(question, LANGUAGES.en, nothing)?.persons ?? [];
  expect(persons.map(({ start, end, isOwner }) => [question.slice(start, end), isOwner])).toContainEqual([
    'she',
    false,
  ]);
});
