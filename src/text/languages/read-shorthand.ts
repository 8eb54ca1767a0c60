/**
 * How people write on phones and in chats, by what they type, folded: from a table `typed: written out; …`, with several
 * typed forms separated by spaces.
 */
export function readShorthand(table: string): ReadonlyMap<string, string> {
  return new Map(
    table.split(';').flatMap((line) => {
      const [typed = '', written = ''] = line.split(':').map((part) => part.trim());
      return typed.split(/\s+/u).map((each) => [each, written] as const);
    }),
  );
}
