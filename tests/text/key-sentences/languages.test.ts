import { describe, expect, test } from 'vitest';
import { chooseKeySentences } from '../../../src/text/key-sentences/choose-key-sentences.ts';
import { hasSubject } from '../../../src/text/key-sentences/frame-words.ts';
import { readText } from '../../../src/text/key-sentences/read-text.ts';
import { measureWording } from '../../../src/text/key-sentences/wording-features.ts';
import { LANGUAGES } from '../../../src/text/languages/languages.ts';
import { standsAlone } from '../../../src/text/stand-alone.ts';
import { findTopics } from '../../../src/text/topics.ts';

const { en, de, fr } = LANGUAGES;

test.each([
  [de, 'Deshalb zahlten die Händler in jenem Jahr den doppelten Preis für das Salz.'],
  [de, 'Sie zahlten in jenem Jahr den doppelten Preis für das Salz aus dem Tal.'],
  [de, 'Diese zahlten in jenem Jahr den doppelten Preis für das Salz aus dem Tal.'],
  [fr, 'Cependant les marchands payèrent cette année-là le double du prix du sel.'],
  [fr, 'Ils payèrent cette année-là le double du prix du sel de la vallée.'],
  [fr, 'Celui-ci paya cette année-là le double du prix du sel de la vallée.'],
])('in %o a sentence that leans on the one before does not stand alone', (language, sentence) => {
  expect(standsAlone(sentence, language)).toBe(false);
});

test.each([
  [en, 'The traders said “we pay double the price” in the year of the frost.'],
  [de, 'Die Händler sagten „wir zahlen den doppelten Preis“ im Jahr des großen Frostes.'],
  [en, 'The traders„ who paid the price « twice, carried the salt over the hill.'],
  [de, 'Still lag der See im Tal, und niemand trug das Salz über den Berg.'],
  [fr, 'Les marchands disaient « nous payons le double du prix » l’année du grand gel.'],
  [fr, 'Ceux qui portaient le sel par-dessus la colline payaient le double du prix.'],
])('in %o a sentence that needs no other stands alone, with its quotation marks', (language, sentence) => {
  expect(standsAlone(sentence, language)).toBe(true);
});

test.each([
  [de, 'Zusammenfassend: Der Zoll auf Salz hat die Städte reich gemacht.', 'cue'],
  [de, 'Daher zahlten die Händler in jenem Jahr den doppelten Preis.', 'connective'],
  [de, 'Wir trugen unser Salz.', 'firstPerson'],
  [fr, 'En conclusion, l’impôt sur le sel a enrichi les villes.', 'cue'],
  [fr, 'Pourtant les marchands payaient le double du prix.', 'connective'],
  [fr, 'Nous portions notre sel.', 'firstPerson'],
] as const)('in %o “%s” has the feature %s', (language, sentence, feature) => {
  const source = { title: '', sentences: [{ text: sentence, paragraph: 0, heading: '' }] };
  expect(measureWording(readText({ ...source, language }))[feature][0]).toBeGreaterThan(0);
  expect(measureWording(readText(source))[feature][0]).toBe(0);
});

describe('a question to a text', () => {
  const sentences = [
    'Die Häuser am Hafen wurden im Jahr des großen Frostes aus grauem Stein gebaut.',
    'Niemand wollte damals den Weg über den Berg gehen, weil der Schnee zu hoch lag.',
    'Der Müller verkaufte das Mehl auf dem Markt und zählte am Abend sein Geld.',
  ].map((text, paragraph) => ({ text, paragraph, heading: '' }));

  test('finds what inflected words say, not what function words share', () => {
    const request = { query: 'Wie war das mit dem Haus?', budget: { sentences: 1 } };
    const runs = chooseKeySentences({ title: '', sentences, language: de }, request);
    expect(runs).toEqual([{ first: 0, end: 1 }]);
  });

  test('of nothing but function and frame words has no subject', () => {
    expect(hasSubject('Was sagt der Autor in diesem Kapitel?', de)).toBe(false);
    expect(hasSubject('Que dit l’auteur dans ce chapitre ?', fr)).toBe(false);
    expect(hasSubject('Que dit l’auteur du sel ?', fr)).toBe(true);
  });
});

test('key phrases have no function words of the text’s language', () => {
  const german = [
    'Der Preis des Salzes stieg, und die Händler klagten über den Preis des Salzes.',
    'Jedoch war das Salz auch für die Händler aus Merrow zu teuer.',
    'Die Händler aus Merrow kauften deshalb kein Salz, denn Salz hatten sie noch.',
  ];
  const french = [
    'Le prix du sel montait, et les marchands de Merrow se plaignaient du prix.',
    'Cependant le sel était trop cher aussi pour les marchands de Merrow.',
    'Les marchands de Merrow n’ont donc pas acheté de sel.',
  ];
  const phrases = (sentences: readonly string[], language: typeof de): readonly string[] =>
    findTopics(sentences, 3, language).map(({ phrase }) => phrase);
  expect(phrases(german, de).toSorted()).toEqual(['Händler', 'Merrow', 'Salz']);
  expect(phrases(french, fr).toSorted()).toEqual(['Merrow', 'marchands', 'sel']);
});
