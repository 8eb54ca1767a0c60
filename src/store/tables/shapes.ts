import { z } from 'zod';
import { storedPhrase } from '../../catalogue/phrase-schema.ts';
import { DROP_REASONS, type ImportReport } from '../../corpus/import-report.ts';
import type { Evidence } from '../../corpus/moderation.ts';
import type { PostFault } from '../../corpus/planned-post.ts';
import { PROMPT_FRAMES, PROMPT_KINDS, PROMPT_VOICES } from '../../corpus/prompt.ts';
import { RHYTHMS, type SchedulePlan } from '../../corpus/schedule.ts';
import type { RunOff } from '../../corpus/vote.ts';

const channel = z.string().regex(/^[\w-]{1,64}$/u);

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** An IANA time zone. */
export const zone = z.string().refine(isZone, 'no time zone is called so');

/** A host's settings for the meetings on a work. */
export const schedulePlan: z.ZodType<SchedulePlan> = z.looseObject({
  workId: z.string(),
  title: z.string(),
  division: z.union([z.looseObject({ meetings: z.int() }), z.looseObject({ sections: z.int() })]),
  recurrence: z.looseObject({
    first: z.looseObject({ year: z.int(), month: z.int().min(1).max(12), day: z.int().min(1).max(31) }),
    minutes: z.int().min(0).max(1439),
    every: z.enum(RHYTHMS),
    zone,
  }),
  channelId: channel,
  place: z.union([
    z.looseObject({ kind: z.enum(['voice', 'stage']), channelId: channel }),
    z.looseObject({ kind: z.literal('elsewhere'), location: z.string() }),
  ]),
  lengthMinutes: z.int().min(1).max(525_600),
  reminderHours: z.number().min(0).max(87_600).nullable(),
  threadDays: z.number().min(0).max(3_650).nullable(),
});

/** The result of a vote. */
export const runOff: z.ZodType<RunOff> = z.looseObject({
  rounds: z.array(
    z.looseObject({
      counts: z.array(z.looseObject({ nomination: z.int(), ballots: z.int() })),
      out: z.int().nullable(),
      isByOrder: z.boolean(),
      exhausted: z.int(),
    }),
  ),
  winners: z.array(z.int()),
});

/** The details of each fault besides its code. */
const FAULTS: { readonly [Code in PostFault['code']]: z.ZodRawShape } = {
  late: {},
  quiet: {},
  'no-channel': {},
  'channel-gone': { channelId: z.string() },
  'unfit-channel': { channelId: z.string() },
  'open-channel': { channelId: z.string() },
  lacks: { permissions: z.array(z.string()), channelId: z.string().nullable() },
  'too-many-events': {},
  'closed-messages': {},
  refused: { message: z.string() },
  unreachable: {},
  limited: { minutes: z.number() },
  bug: { id: z.string() },
};

/** Why a post failed. */
export const postFault: z.ZodType = z.union(
  Object.entries(FAULTS).map(([code, facts]) => z.looseObject({ code: z.literal(code), ...facts })),
);

/** Ranges within a quotation: `[start, end, start, end …]`. */
export const ranges = z
  .array(z.int().min(0))
  .refine((values) => values.length % 2 === 0, 'a range is a start and an end')
  .meta({ description: 'start, end, start, end …' });

/** A stored import report. */
export const importReport = z.object({
  format: z.string(),
  encoding: z.string().nullable(),
  drops: z.array(z.object({ reason: z.enum(DROP_REASONS), text: z.string(), line: z.int().nullable() })),
  remarks: z.array(storedPhrase),
  links: z.object({ proved: z.int(), total: z.int() }).nullable(),
  ocr: z.int().min(0).max(100).exactOptional(),
}) satisfies z.ZodType<ImportReport>;

/** A stored message. */
export const evidence = z.object({
  text: z.string(),
  isCut: z.boolean(),
  files: z.array(z.string()),
  stickers: z.array(z.string()),
  embeds: z.int().min(0),
  polls: z.int().min(0),
}) satisfies z.ZodType<Evidence>;

/** The stored content of a post. */
export const payload = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

const span = z.object({ start: z.int(), end: z.int() });

/** A stored draft. */
export const draft = z.object({
  frame: z.enum(PROMPT_FRAMES),
  kind: z.enum(PROMPT_KINDS),
  voice: z.enum(PROMPT_VOICES),
  speaker: z.string().nullable(),
  person: z.string().nullable(),
  topic: z.string(),
  quotations: z.array(span),
});

const page = z.object({ label: z.string(), index: z.int().nullable(), ocr: z.int().exactOptional() });

const citation = z.object({
  quotation: z.object({
    workId: z.string(),
    ...span.shape,
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  }),
  title: z.string(),
  author: z.string().nullable(),
  locator: z.object({
    section: z.object({ number: z.string(), title: z.string() }).nullable(),
    paragraph: z.int(),
    percent: z.int(),
    page: page.optional(),
    note: z.string().optional(),
  }),
  url: z.string().nullable(),
  matches: z.array(span),
});

/** The stored quotations of a prompt. */
export const citations = z.array(citation);

/** How a question that leans on earlier ones was read. */
export const reading = z.strictObject({
  text: z.string(),
  context: z.string(),
  learnt: z.array(z.string()),
});
