/** What is wrong with what somebody, or a text itself, says of a work. */
export const descriptions = {
  wrong: (where: string, faults: readonly string[]) => `Wrong description in ${where}: ${faults.join('; ')}.`,
  typed: 'what you typed',
  withFile: 'what was given with the file',
  withAddress: 'what was given with the address',
  frontMatter: 'the front matter',
  title: 'title',
  author: 'author',
  edition: 'edition',
  licence: 'licence',
  sourceUrl: 'sourceUrl',
  language: 'language',
  notText: (field: string) => `${field} must be text`,
  empty: (field: string) => `${field} must not be empty`,
  tooLong: (field: string, longest: number) => `${field} must not be longer than ${longest} characters`,
  noLanguage: (field: string) => `${field} must be the name or code of a language, or “und” if it is unclear`,
  noAddress: (field: string) => `${field} must be an http or https address without user name and password`,
  unknownKeys: (keys: readonly string[], known: readonly string[]) =>
    `unknown key ${keys.map((key) => `"${key}"`).join(', ')} (known: ${known.join(', ')})`,
};
