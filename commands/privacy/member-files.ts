import { gzipSync } from 'node:zlib';

import { UserError } from '../../src/errors.ts';
import type { MemberFiles } from '../../src/features/privacy/privacy.ts';

import { LIMITS } from '../../src/discord/replies/limits.ts';
import type { MessageFile } from '../../src/discord/replies/message.ts';

const NAME = 'concordance-data';

/** A member's data as files that Discord takes: packed where it is large. UserError if that does not do. */
export function toMessageFiles({ json, markdown }: MemberFiles): readonly MessageFile[] {
  const whole = Buffer.from(json);
  const readable = Buffer.from(markdown);
  const more = readable.length > LIMITS.fileBytes ? [] : [{ name: `${NAME}.md`, attachment: readable }];
  if (whole.length <= LIMITS.fileBytes) return [{ name: `${NAME}.json`, attachment: whole }, ...more];
  const packed = gzipSync(whole);
  if (packed.length > LIMITS.fileBytes) {
    const megabytes = Math.ceil(packed.length / 2 ** 20);
    throw new UserError((words) => words.privacy.tooLarge(megabytes));
  }
  return [{ name: `${NAME}.json.gz`, attachment: packed }, ...more];
}
