import type { Work, WorkDescription } from '../corpus/work.ts';

/** Characters of a text's beginning that stand for its title. */
const BEGINNING = 80;

/**
 * What may be said of a work to readers of whom no group is known: that in which all groups that hold it agree. A title
 * in which they do not gives way to what the text itself begins with; none of them learns how another calls it.
 */
export function describeInCommon(descriptions: readonly WorkDescription[], work: Work): WorkDescription {
  const [first] = descriptions;
  const agreed = <Fact extends keyof WorkDescription>(fact: Fact): WorkDescription[Fact] | null =>
    first !== undefined && descriptions.every((each) => each[fact] === first[fact]) ? first[fact] : null;
  return {
    title: agreed('title') ?? beginningOf(work),
    author: agreed('author'),
    edition: agreed('edition'),
    licence: agreed('licence'),
    sourceUrl: agreed('sourceUrl'),
  };
}

function beginningOf({ text }: Work): string {
  const [line = ''] = text.split('\n');
  return line.length <= BEGINNING ? line || '…' : `${line.slice(0, BEGINNING).toWellFormed().trimEnd()}…`;
}
