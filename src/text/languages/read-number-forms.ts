/**
 * For each word of a table, what else means the same number. The table has groups `3 three iii`, separated by semicolons; a
 * word may be in several.
 */
export function readNumberForms(table: string): ReadonlyMap<string, readonly string[]> {
  const groups = table.split(';').map((group) => group.trim().split(/\s+/u));
  const forms = new Map<string, readonly string[]>();
  for (const group of groups)
    for (const word of group) {
      const others = [...(forms.get(word) ?? []), ...group].filter((other) => other !== word);
      forms.set(word, [...new Set(others)]);
    }
  return forms;
}
