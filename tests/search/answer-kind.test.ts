import { expect, it } from 'vitest';
import { readAsking } from '../../src/search/answer-kind.ts';
import { LANGUAGES } from '../../src/text/languages/languages.ts';
import { findTerms } from '../../src/text/terms.ts';

it.each([
  ['Who elected the warden?', 'name'],
  ['What was the name of the cutter?', 'name'],
  ['In what year did it burn?', 'date'],
  ['How many barrels burned?', 'number'],
  ['What is the size of the fleet?', 'number'],
  ['What percentage of the pilots paid?', 'share'],
  ['How much did the railway offer?', 'money'],
  ['How much oil is left?', 'number'],
  ['How much of the oil is left?', 'number'],
  ['How much has it changed?', 'number'],
  ['How much does the lathe weigh?', 'measure'],
  ['How heavy is the lathe?', 'measure'],
  ['How high was the price?', 'money'],
  ['What is the area of the lake?', 'measure'],
  ['In which area did they live?', 'place'],
  ['During which period was it open?', 'date'],
  ['How long is the pier?', 'measure'],
  ['Where did the oil come from?', 'place'],
  ['Which island sells the oil?', 'place'],
  ['Why did the lamps go out?', 'cause'],
  ['What is a network?', 'definition'],
  ['What does “share” mean?', 'definition'],
  ['What is the warden of the pilots?', 'any'],
  ['Does the network need a server?', 'polar'],
  ['How does the network grow?', 'any'],
  ['is there somebody who rings the bell', 'polar'],
  ['Didn’t the pilots sign?', 'polar'],
  ['What’s a network?', 'definition'],
  ['define network', 'definition'],
  ['meaning of network', 'definition'],
  ['the year of the great fire', 'date'],
  ['Give me the number of pilots', 'number'],
  ['List the reasons for the fire', 'cause'],
  ['Name a harbour on the coast', 'name'],
  ['State why the lamps went out', 'cause'],
  ['Describe how the network grows', 'any'],
  ['name calling is rude', 'any'],
  ['the end of the war', 'any'],
] as const)('%s asks for a %s', (question, kind) => {
  expect(readAsking(findTerms(question), LANGUAGES.en).kind).toBe(kind);
});

it('treats a question word inside a name as part of the name', () => {
  expect(readAsking(findTerms('When did Doctor Who begin?'), LANGUAGES.en).kind).toBe('date');
});

it.each([
  ['Which Merrow pilots refused?', 'pilots'],
  ['What kind of bread did they bake?', 'bread'],
  ['How many barrels burned in winter?', 'barrels'],
  ['What clever trick did they use?', 'trick'],
  ['Who refused?', null],
])('finds the noun of %s: %s', (question, noun) => {
  const { focus } = readAsking(findTerms(question), LANGUAGES.en);
  expect(focus).toBe(noun === null ? null : findTerms(noun)[0]?.lexeme.stem);
});

it.each([
  ['de', 'Wer wählte den Wächter?', 'name'],
  ['de', 'Wie heißt der Kutter?', 'name'],
  ['de', 'In welchem Jahr brannte er?', 'date'],
  ['de', 'Wie viele Fässer verbrannten?', 'number'],
  ['de', 'Welcher Prozentsatz der Lotsen zahlte?', 'share'],
  ['de', 'Wie lang ist der Pier?', 'measure'],
  ['de', 'Wie viel kostet das Brot?', 'money'],
  ['de', 'Wie hoch war die Einwohnerzahl?', 'number'],
  ['de', 'Wie viel wiegt das Brot?', 'measure'],
  ['de', 'Welche Hauptstadt hat die Insel?', 'place'],
  ['de', 'Woher kam das Öl?', 'place'],
  ['de', 'Weshalb gingen die Lampen aus?', 'cause'],
  ['de', 'Was ist ein Netz?', 'definition'],
  ['de', 'Nenne den Preis der Lampen', 'money'],
  ['de', 'Gibt es einen Wächter?', 'polar'],
  ['de', 'Braucht das Netz einen Wächter?', 'polar'],
  ['fr', 'Qui a élu le gardien ?', 'name'],
  ['fr', 'Comment s’appelle le bateau ?', 'name'],
  ['fr', 'En quelle année a-t-il brûlé ?', 'date'],
  ['fr', 'Combien de barils ont brûlé ?', 'number'],
  ['fr', 'Quel pourcentage des pilotes a payé ?', 'share'],
  ['fr', 'Combien coûte le pain ?', 'money'],
  ['fr', 'Combien pèse le pain ?', 'measure'],
  ['fr', 'Combien de temps le feu a-t-il duré ?', 'measure'],
  ['fr', 'Où se trouve le phare ?', 'place'],
  ['fr', 'Dans quelle grande ville est-il né ?', 'place'],
  ['fr', 'Pourquoi les lampes se sont-elles éteintes ?', 'cause'],
  ['fr', 'Qu’est-ce qu’un réseau ?', 'definition'],
  ['fr', 'Donne le nom du gardien', 'name'],
  ['fr', 'Est-ce que le phare brûle ?', 'polar'],
  ['fr', 'Qu’a-t-il dit ?', 'any'],
  ['fr', 'Le gardien est-il élu ou nommé ?', 'polar'],
] as const)('in %s, %s asks for a %s', (code, question, kind) => {
  const language = LANGUAGES[code];
  expect(readAsking(findTerms(question, language), language).kind).toBe(kind);
});

it.each([
  ['de', 'Welche mutigen Lotsen weigerten sich?', 'Lotsen'],
  ['fr', 'Combien d’habitants comptait l’île ?', 'habitants'],
  ['fr', 'Quelle grande barque brûla ?', 'barque'],
] as const)('in %s, finds the noun of %s: %s', (code, question, noun) => {
  const language = LANGUAGES[code];
  const { focus } = readAsking(findTerms(question, language), language);
  expect(focus).toBe(findTerms(noun, language)[0]?.lexeme.stem);
});

it.each([
  ['Why did they not sign?', true],
  ['Why didn’t they sign?', true],
  ['Who refused to sign?', true],
  ['When did they sign?', false],
  ['What is the pilot’s and the Norman’s name?', false],
])('%s denies something: %s', (question, isDenied) => {
  expect(readAsking(findTerms(question), LANGUAGES.en).isDenied).toBe(isDenied);
});

it('takes words without a question mark for a question only where they begin like one', () => {
  const { de } = LANGUAGES;
  expect(readAsking(findTerms('Leben der Lotsen', de), de, false).kind).toBe('any');
  expect(readAsking(findTerms('Gibt es einen Wächter', de), de, false).kind).toBe('polar');
});
