/**
 * The base form of each irregular one, from a table `base form form; base form …`. Forms that are common words of their
 * own are not to be in it.
 */
export function readIrregularForms(table: string): ReadonlyMap<string, string> {
  return new Map(
    table.split(';').flatMap((line) => {
      const [base = '', ...forms] = line.trim().split(/\s+/u);
      return forms.map((form) => [form, base] as const);
    }),
  );
}
