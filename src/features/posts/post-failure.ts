import type { PostFault } from '../../corpus/planned-post.ts';

/** Why a post failed. */
export class PostFailure extends Error {
  override readonly name = 'PostFailure';
  readonly fault: PostFault;
  /** Whether retrying is pointless. */
  readonly isFinal: boolean;
  /** Whether Discord may have carried it out anyway. */
  readonly isDoubtful: boolean;
  /** Milliseconds for which it cannot succeed; 0: unknown. */
  readonly waitMs: number;

  constructor(
    fault: PostFault,
    {
      isFinal = false,
      isDoubtful = false,
      waitMs = 0,
      cause,
    }: { isFinal?: boolean; isDoubtful?: boolean; waitMs?: number; cause?: unknown } = {},
  ) {
    super(`A planned post failed: ${fault.code}`, { cause });
    this.fault = fault;
    this.isFinal = isFinal;
    this.isDoubtful = isDoubtful;
    this.waitMs = waitMs;
  }

  /**
   * Converts anything thrown to a failure; an error that is not Discord's is a bug, and may have happened after the
   * call.
   */
  static from(thrown: unknown): PostFailure {
    if (thrown instanceof PostFailure) return thrown;
    return new PostFailure({ code: 'bug', id: 'unknown' }, { isDoubtful: true, cause: thrown });
  }
}
