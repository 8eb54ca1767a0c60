/** Somebody who can be mentioned. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** A mention that is being typed: the position of its `@`, and the text after it. */
interface TypedMention {
  readonly start: number;
  readonly typed: string;
}

/** The mention being typed at the caret, or null. */
export function findTypedMention(text: string, caret: number): TypedMention | null {
  const found = /(?<![\p{L}\p{N}_])@([\p{L}\p{N}_]*)$/u.exec(text.slice(0, caret));
  return found === null ? null : { start: found.index, typed: found[1] ?? '' };
}

/** The people whose name begins with the typed text. */
export function filterPeople(people: readonly Person[], typed: string): Person[] {
  return people.filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()));
}

/** The text with `@` and a name replaced by Discord's mention `<@id>`. The longest matching name counts. */
export function writeMentions(text: string, people: readonly Person[]): string {
  const byLength = people.toSorted((a, b) => b.name.length - a.name.length);
  return text.replaceAll(/(?<![\p{L}\p{N}_])@[^@]*/gu, (part) => {
    const person = byLength.find(({ name }) => beginsWith(part.slice(1), name));
    return person === undefined ? part : `<@${person.id}>${part.slice(person.name.length + 1)}`;
  });
}

function beginsWith(text: string, name: string): boolean {
  const isSame = text.slice(0, name.length).toLowerCase() === name.toLowerCase();
  return isSame && !/^[\p{L}\p{N}_]/u.test(text.slice(name.length));
}
