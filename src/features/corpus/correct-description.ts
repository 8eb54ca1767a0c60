import { phrase } from '../../catalogue/phrase.ts';
import type { WorkDescription } from '../../corpus/work.ts';
import { UserError } from '../../errors.ts';
import { checkDescription } from '../../import/check-description.ts';

/** What to correct; null removes a part. Parts that are absent stay. */
export type DescriptionChanges = { readonly [Field in keyof WorkDescription]?: WorkDescription[Field] };

/** The corrected description. UserError if nothing is to be corrected, if the title is removed, or a value is not valid. */
export function correctDescription(before: WorkDescription, changes: DescriptionChanges): WorkDescription {
  if (Object.keys(changes).length === 0) throw new UserError(({ reimports }) => reimports.nothingToEdit);
  const withTitle = { ...changes, ...(changes.title === null && { title: '' }) };
  const given = checkDescription(withTitle, phrase('descriptions.typed'));
  return { ...before, ...changes, ...given };
}
