/** Ways to write the same words differently, each with its name. */
export const TYPOGRAPHY_CHANGES: readonly (readonly [string, (text: string) => string])[] = [
  ['capitals', (text) => text.toUpperCase()],
  ['small letters', (text) => text.toLowerCase()],
  ['straight marks', (text) => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'")],
  ['dashes', (text) => text.replaceAll(/\s?[—–]\s?/g, ' - ')],
  ['commas dropped', (text) => text.replaceAll(',', '')],
  ['another stop', (text) => text.replace(/\.$/, ';')],
  ['two spaces', (text) => text.replace(' ', '  ')],
  ['line breaks', (text) => text.replaceAll(/((?:\S+ ){5}\S+) /g, '$1\n')],
  ['hyphen at a line’s end', (text) => text.replace(/(?<=\s\p{Ll}{3})(?=\p{Ll}{3,})/u, '-\n')],
  ['ligatures', (text) => text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ')],
  ['accents', (text) => text.replace(/(?<=\p{Ll})e/u, 'é')],
];
