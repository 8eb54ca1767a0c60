import { phrase } from '../../catalogue/phrase.ts';
import { UNKNOWN_LANGUAGE } from '../../corpus/language.ts';
import type { WorkDescription } from '../../corpus/work.ts';
import { UserError } from '../../errors.ts';
import { checkDescription } from '../../import/check-description.ts';

/** What to correct; null removes a part. Parts that are absent stay. */
export type DescriptionChanges = {
  readonly [Field in keyof WorkDescription]?: WorkDescription[Field];
};

/** The corrected description. UserError if nothing is to be corrected, if the title is removed, or a value is not valid. */
export function correctDescription(before: WorkDescription, changes: DescriptionChanges): WorkDescription {
  if (Object.keys(changes).length === 0) throw new UserError(({ reimports }) => reimports.nothingToEdit);
  const named = {
    ...changes,
    ...(changes.title === null && { title: '' }),
    ...(changes.language === null && { language: UNKNOWN_LANGUAGE }),
  };
  return { ...before, ...named, ...checkDescription(named, phrase('descriptions.typed')) };
}
