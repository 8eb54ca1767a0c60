import { z } from 'zod';
import { phrase } from '../catalogue/phrase.ts';
import type { Phrase } from '../corpus/phrase.ts';
import type { WorkDescription } from '../corpus/work.ts';
import { UserError } from '../errors.ts';
import { readLanguageCode } from '../text/languages/language-code.ts';
import { collapse } from './reading.ts';

type Field = keyof WorkDescription;

const FIELDS: readonly Field[] = ['title', 'author', 'edition', 'licence', 'sourceUrl', 'language'];

/** Longest values, in UTF-16 units. */
const LONGEST: Readonly<Record<Field, number>> = {
  title: 300,
  author: 300,
  edition: 200,
  licence: 200,
  sourceUrl: 2000,
  language: 100,
};

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}

function line(longest: number): z.ZodType<string | null | undefined> {
  return z
    .string('notText')
    .transform((text) => collapse(text.toWellFormed().replaceAll(/\p{Cc}/gu, ' ')).normalize('NFC'))
    .refine((text) => text !== '', 'empty')
    .refine((text) => text.length <= longest, 'tooLong')
    .nullish();
}

const descriptionSchema = z.strictObject({
  title: line(LONGEST.title),
  author: line(LONGEST.author),
  edition: line(LONGEST.edition),
  licence: line(LONGEST.licence),
  sourceUrl: line(LONGEST.sourceUrl).refine(
    (text) => text === null || text === undefined || isWebAddress(text),
    'noAddress',
  ),
  language: line(LONGEST.language)
    .transform((said) => (said ? readLanguageCode(said) : said))
    .refine((code) => code !== null, 'noLanguage'),
});

type Checked = z.infer<typeof descriptionSchema>;

function withoutGaps(checked: Checked): Partial<WorkDescription> {
  const said = Object.entries(checked).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(said);
}

function explainFault(fault: string, field: Field): Phrase {
  const name = phrase(`descriptions.${field}`);
  switch (fault) {
    case 'tooLong':
      return phrase('descriptions.tooLong', name, LONGEST[field]);
    case 'empty':
      return phrase('descriptions.empty', name);
    case 'noLanguage':
      return phrase('descriptions.noLanguage', name);
    case 'noAddress':
      return phrase('descriptions.noAddress', name);
    default:
      return phrase('descriptions.notText', name);
  }
}

function explain({ issues }: z.ZodError): readonly Phrase[] {
  return issues.map((issue) => {
    if (issue.code === 'unrecognized_keys') return phrase('descriptions.unknownKeys', issue.keys, FIELDS);
    const field = FIELDS.find((each) => each === issue.path[0]) ?? 'title';
    return explainFault(issue.message, field);
  });
}

/**
 * Checks a work's description. Throws a UserError that names `where` and the key if a value is too long, not text or
 * not a web address, or a key is unknown. Null means the same as an absent key.
 */
export function checkDescription(said: object, where: string | Phrase): Partial<WorkDescription> {
  const checked = descriptionSchema.safeParse(said);
  if (!checked.success) throw new UserError(phrase('descriptions.wrong', where, explain(checked.error)));
  return withoutGaps(checked.data);
}

/** The parts of a description found in a source that pass the same checks, and a remark for each that does not. */
export function sift(found: Partial<WorkDescription>): {
  description: Partial<WorkDescription>;
  remarks: readonly Phrase[];
} {
  const description: Partial<WorkDescription> = {};
  const remarks: Phrase[] = [];
  for (const field of FIELDS) {
    const value = found[field];
    if (value === undefined || value === null || value === '') continue;
    const checked = descriptionSchema.safeParse({ [field]: value });
    if (checked.success) Object.assign(description, withoutGaps(checked.data));
    else remarks.push(phrase('remarks.passedOver', phrase(`descriptions.${field}`), explain(checked.error)));
  }
  return { description, remarks };
}
