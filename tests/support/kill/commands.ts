import type { ImportedWork } from '../../../src/corpus/corpus.ts';

/** Commands for a process that will be killed, one JSON line each; it answers each with a line when done. */
export type KillCommand =
  | { readonly do: 'clean' }
  | {
      readonly do: 'found';
      readonly groupId: string;
      readonly retentionDays: number | null;
      readonly keepQuestions: boolean;
      readonly work: ImportedWork;
      readonly at: string;
    }
  | {
      readonly do: 'ask';
      readonly groupId: string;
      readonly memberId: string;
      readonly key: string;
      readonly text: string;
      readonly at: string;
    }
  | { readonly do: 'edit'; readonly id: string; readonly text: string; readonly at: string }
  | { readonly do: 'withdraw'; readonly id: string }
  | { readonly do: 'erase'; readonly memberId: string; readonly groupId: string | null }
  | { readonly do: 'left'; readonly groupId: string; readonly memberId: string | null; readonly at: string }
  | {
      readonly do: 'settle';
      readonly at: string;
      /** Groups that the bot is in. */
      readonly present: readonly string[];
      /** Members that are not in their group, as `group/member`. */
      readonly away: readonly string[];
    };
