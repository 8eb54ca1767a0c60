import { z } from 'zod';

import { issue } from './form.ts';

/** A whole number, such as component ids and flags. */
export const integer = z.number().int();

/** An id in the API's format. */
export const snowflake = z.string().regex(/^\d{15,20}$/);

/** Text of a length between two bounds. */
export const text = (min: number, max: number) => z.string().min(min).max(max);

/** A web address. Discord lists the accepted schemes; `attachment` is for files of the same message. */
export const url = (max: number, schemes: readonly string[]) =>
  z
    .string()
    .max(max)
    .superRefine((value, context) => {
      const scheme = URL.canParse(value) ? new URL(value).protocol.slice(0, -1) : null;
      if (scheme === null) {
        context.addIssue(issue('URL_TYPE_INVALID_URL', 'Not a well formed URL.'));
      } else if (!schemes.includes(scheme)) {
        const list = schemes.map((each) => `'${each}'`).join(', ');
        const message = `Scheme "${scheme}" is not supported. Scheme must be one of (${list}).`;
        context.addIssue(issue('URL_TYPE_INVALID_SCHEME', message));
      }
    });

/** The address of an image or file that a message shows. */
export const mediaUrl = url(2048, ['http', 'https', 'attachment']);

/** An emoji on a button or an option, by name or id. */
export const partialEmoji = z.looseObject({
  id: snowflake.nullish(),
  name: z.string().nullish(),
  animated: z.boolean().optional(),
});
