import { expect, test } from 'vitest';
import { leansBack } from '../../src/text/leans-back.ts';
import { languageFor } from '../../src/text/languages/languages.ts';

test.each([
  ['en', 'He refused to keep a list of members.'],
  ['en', 'This had never been tried before in the valley.'],
  ['en', 'The latter was sold in the spring to a miller.'],
  ['en', 'When they arrived, the harbour was already closed.'],
  ['en', 'At that time nobody owned a boat of this size.'],
  ['en', 'Their boats were sold to the railway company.'],
  ['en', '“We keep no lists, she said to the council.'],
  ['de', 'Er weigerte sich, eine Liste zu führen.'],
  ['de', 'Diese Regel galt nur im Winter.'],
  ['de', 'Das ist der Grund, aus dem sie gingen.'],
  ['de', 'Als er ankam, war der Hafen schon geschlossen.'],
  ['de', 'Deshalb führte niemand eine Liste.'],
  ['fr', 'Il refusa de tenir une liste des membres.'],
  ['fr', 'Cela n’était jamais arrivé dans la vallée.'],
  ['fr', 'Cette règle ne valait qu’en hiver.'],
  ['fr', 'C’est la raison de leur départ.'],
  ['fr', 'Lorsqu’ils arrivèrent, le port était fermé.'],
] as const)('%s: %s', (code, sentence) => {
  expect(leansBack(sentence, languageFor(code))).toBe(true);
});

test.each([
  ['en', 'The pilots of Merrow Harbour elected a warden in 1911.'],
  ['en', 'Those who pay for the lamps decide when they burn.'],
  ['en', 'When the pilots arrived, the harbour was already closed.'],
  ['en', 'I never kept a list of the members.'],
  ['de', 'Es gibt keinen zentralen Server in diesem Netz.'],
  ['de', 'Das Haus wurde im Frühling verkauft.'],
  ['de', 'Als die Lotsen ankamen, war der Hafen geschlossen.'],
  ['fr', 'Il y a trois serveurs dans la vallée.'],
  ['fr', 'Ceux qui paient les lampes décident de l’heure.'],
  ['fr', 'En 1793, la ville fut prise par les assiégeants.'],
] as const)('%s stands alone: %s', (code, sentence) => {
  expect(leansBack(sentence, languageFor(code))).toBe(false);
});
