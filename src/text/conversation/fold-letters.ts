/** Text in lower case, without diacritics, with straight apostrophes; each character keeps its offset. */
export function foldLetters(text: string): string {
  return text.replaceAll(/[^\0-~]|[A-Z]/gu, (character) => {
    if (character === '’' || character === '‘' || character === '´') return "'";
    const [letter = character] = character.normalize('NFD').toLowerCase();
    return letter.length === character.length ? letter : character;
  });
}
