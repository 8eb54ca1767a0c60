/** The tables of what leaves, and of the store's own file. */
export interface UpkeepTables {
  group_departures: GroupDeparturesTable;
  member_departures: MemberDeparturesTable;
  group_erasures: GroupErasuresTable;
  upkeep: UpkeepTable;
}

/** Groups that the bot is not in. */
interface GroupDeparturesTable {
  group_id: string;
  left_at: string;
  /** When a command was used there last, which needs no bot; days on which the bot did not run are added. */
  used_at: string | null;
}

/** Members that were not found in their group any more. */
interface MemberDeparturesTable {
  group_id: string;
  member_id: string;
  left_at: string;
}

/** The group that is being erased: a row within that transaction alone. Tables that refuse deletions ask for it. */
interface GroupErasuresTable {
  group_id: string;
}

/** What the store knows of its own file: one row. */
interface UpkeepTable {
  id: number;
  /** Counts up with whatever takes words or members out of the tables; see `markErasures`. */
  erasures: number;
  /** The count at which the file was clean. */
  cleaned: number;
  /** Counts up with works that leave the store. */
  removals: number;
  /** The count at which the index was clean. */
  index_cleaned: number;
  /** When the bot, with a clock that was right, ran last. */
  alive_at: string | null;
}
