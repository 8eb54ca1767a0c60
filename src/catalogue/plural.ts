/** The forms of a noun that numbers want, by Unicode's plural categories; `other` is always there. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Makes what writes a number with its noun as a language does: `1 passage`, `1,204 passages`. */
export function createCounter(language: string): (number: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (number, forms) => `${numbers.format(number)} ${forms[rules.select(number)] ?? forms.other}`;
}
