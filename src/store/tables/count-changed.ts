/** A statement that changes or deletes rows. */
interface Change {
  executeTakeFirstOrThrow(): Promise<
    { readonly numUpdatedRows: bigint } | { readonly numDeletedRows: bigint }
  >;
}

/** Runs a statement; returns how many rows it changed or deleted. */
export async function countChanged(change: Change): Promise<number> {
  const result = await change.executeTakeFirstOrThrow();
  return Number('numUpdatedRows' in result ? result.numUpdatedRows : result.numDeletedRows);
}
