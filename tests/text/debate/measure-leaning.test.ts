import { describe, expect, it } from 'vitest';
import { prepareLeaning } from '../../../src/text/debate/measure-leaning.ts';
import { LANGUAGES } from '../../../src/text/languages/languages.ts';

const leaning = (code: keyof typeof LANGUAGES, claim: string, text: string): number =>
  prepareLeaning(claim, LANGUAGES[code])({ text, titles: '' });

describe('prepareLeaning', () => {
  it.each([
    [
      'en',
      'Homework helps',
      'It improves marks and helps the weak.',
      'It merely costs sleep and harms the weak.',
    ],
    ['en', 'Homework helps', 'It is a good idea.', 'It is not a good idea.'],
    [
      'en',
      'Zoos should be banned',
      'They harm animals, who suffer.',
      'They protect animals and educate visitors.',
    ],
    ['de', 'Zoos sind gut', 'Sie schützen Tiere und helfen ihnen.', 'Sie schaden den Tieren nur.'],
    ['de', 'Zoos verbieten', 'Die Tiere leiden.', 'Sie schützen die Tiere.'],
    ['fr', 'Les zoos sont bons', 'Ils protègent les animaux.', 'Ils nuisent pourtant aux animaux.'],
    ['fr', 'Interdire les zoos', 'Les animaux souffrent.', 'Ils protègent les animaux.'],
  ] as const)('tells for and against apart in %s: %s', (code, claim, pro, contra) => {
    expect(leaning(code, claim, pro)).toBeGreaterThan(leaning(code, claim, contra));
  });
});
