import type { PostFault } from '../../corpus/planned-post.ts';

/** Why a post was not made. */
export class PostFailure extends Error {
  override readonly name = 'PostFailure';
  readonly fault: PostFault;
  /** Whether trying again is of no use. */
  readonly isFinal: boolean;
  /** Whether Discord may have carried it out all the same. */
  readonly isDoubtful: boolean;

  constructor(
    fault: PostFault,
    {
      isFinal = false,
      isDoubtful = false,
      cause,
    }: { isFinal?: boolean; isDoubtful?: boolean; cause?: unknown } = {},
  ) {
    super(`A planned post failed: ${fault.code}`, { cause });
    this.fault = fault;
    this.isFinal = isFinal;
    this.isDoubtful = isDoubtful;
  }

  /** Anything that was thrown, as a failure; what is no failure of Discord's is a bug, and may have come after the act. */
  static from(thrown: unknown): PostFailure {
    if (thrown instanceof PostFailure) return thrown;
    return new PostFailure({ code: 'bug', id: 'unknown' }, { isDoubtful: true, cause: thrown });
  }
}
