import { z } from 'zod';
import type { WorkDescription } from '../corpus/work.ts';
import { UserError } from '../errors.ts';
import { collapse } from './reading.ts';

/** Longest values, in UTF-16 units. */
const LONGEST = { title: 300, author: 300, edition: 200, licence: 200, sourceUrl: 2000 };

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}

function line(longest: number): z.ZodType<string | null | undefined> {
  return z
    .string('must be text')
    .transform((text) => collapse(text.toWellFormed().replaceAll(/\p{Cc}/gu, ' ')).normalize('NFC'))
    .refine((text) => text !== '', 'must not be empty')
    .refine((text) => text.length <= longest, `must not be longer than ${longest} characters`)
    .nullish();
}

const descriptionSchema = z.strictObject({
  title: line(LONGEST.title),
  author: line(LONGEST.author),
  edition: line(LONGEST.edition),
  licence: line(LONGEST.licence),
  sourceUrl: line(LONGEST.sourceUrl).refine(
    (text) => text === null || text === undefined || isWebAddress(text),
    'must be an http or https address without user name and password',
  ),
});

type Checked = z.infer<typeof descriptionSchema>;

function withoutGaps(checked: Checked): Partial<WorkDescription> {
  const said = Object.entries(checked).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(said);
}

function explain({ issues }: z.ZodError): string {
  return issues
    .map((issue) =>
      issue.code === 'unrecognized_keys'
        ? `unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')} (known: ${Object.keys(LONGEST).join(', ')})`
        : `${issue.path.join('.') || 'the whole'} ${issue.message}`,
    )
    .join('; ');
}

/**
 * Checks what somebody says of a work. Throws a UserError that names `where` and the key if a value is too long, no
 * text or no web address, or a key unknown. Null says no more than an absent key.
 */
export function checkDescription(said: unknown, where: string): Partial<WorkDescription> {
  const checked = descriptionSchema.safeParse(said);
  if (!checked.success) throw new UserError(`Wrong description in ${where}: ${explain(checked.error)}.`);
  return withoutGaps(checked.data);
}

/** The parts of a found description that pass the same checks, and a remark for each that does not. */
export function sift(found: Partial<WorkDescription>): {
  description: Partial<WorkDescription>;
  remarks: readonly string[];
} {
  const description: Partial<WorkDescription> = {};
  const remarks: string[] = [];
  for (const [key, value] of Object.entries(found)) {
    if (value === null || value === '') continue;
    const checked = descriptionSchema.safeParse({ [key]: value });
    if (checked.success) Object.assign(description, withoutGaps(checked.data));
    else remarks.push(`What the text gives as its ${key} was passed over: ${explain(checked.error)}.`);
  }
  return { description, remarks };
}
