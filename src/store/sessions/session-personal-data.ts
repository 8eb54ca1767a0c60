import {
  namesMember,
  type ImpersonalTable,
  type Parent,
  type PersonalTable,
} from '../privacy/personal-table.ts';

const OF_SESSION: Parent = { column: 'session_id', table: 'sessions', key: 'id' };

const sessions: PersonalTable = {
  isPersonal: true,
  purpose: 'Who started a session, and who wrote above its digest.',
  retention:
    'As long as the group has set, from its end. Erasing takes out who started it, and their words above its digest; the session stays.',
  export: (db, whose) =>
    db
      .selectFrom('sessions')
      .select(['group_id', 'channel_id', 'started_by', 'started_at', 'ended_at'])
      .select(['digest_words', 'digest_words_by'])
      .where((each) => each.or([namesMember(whose, 'started_by'), namesMember(whose, 'digest_words_by')]))
      .execute(),
  async erase(db, whose) {
    const { numUpdatedRows: started } = await db
      .updateTable('sessions')
      .set({ started_by: null })
      .where(namesMember(whose, 'started_by'))
      .executeTakeFirstOrThrow();
    const { numUpdatedRows: written } = await db
      .updateTable('sessions')
      .set({ digest_words: null, digest_words_by: null })
      .where(namesMember(whose, 'digest_words_by'))
      .executeTakeFirstOrThrow();
    return Number(started + written);
  },
  async expire(db, groupId, before) {
    const { numDeletedRows } = await db
      .deleteFrom('sessions')
      .where('group_id', '=', groupId)
      .where('ended_at', '<', before.toISOString())
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
};

const sessionHands: PersonalTable = {
  isPersonal: true,
  purpose: 'Everybody in a session sees who waits to speak, and in which order.',
  retention: 'Until the member has spoken or lowers the hand, or the session is over: a day at the longest.',
  export: (db, whose) =>
    db
      .selectFrom('session_hands')
      .selectAll()
      .where(namesMember(whose, 'member_id', OF_SESSION))
      .execute(),
  async erase(db, whose) {
    const { numDeletedRows } = await db
      .deleteFrom('session_hands')
      .where(namesMember(whose, 'member_id', OF_SESSION))
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
};

const sessionTurns: PersonalTable = {
  isPersonal: true,
  purpose: 'Who has spoken less often can go first, and the host sees how turns are shared out.',
  retention: 'Until the session is over: a day at the longest.',
  export: (db, whose) =>
    db
      .selectFrom('session_turns')
      .selectAll()
      .where(namesMember(whose, 'member_id', OF_SESSION))
      .execute(),
  async erase(db, whose) {
    const { numDeletedRows } = await db
      .deleteFrom('session_turns')
      .where(namesMember(whose, 'member_id', OF_SESSION))
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
};

const sessionItems: PersonalTable = {
  isPersonal: true,
  purpose:
    'The digest of a session tells what came up: questions, passages, and open points, some in members’ words.',
  retention:
    'As long as its session. Erasing deletes points in the member’s words, and takes out who noted the rest.',
  export: (db, whose) =>
    db
      .selectFrom('session_items')
      .selectAll()
      .where((each) =>
        each.or([namesMember(whose, 'noted_by', OF_SESSION), namesMember(whose, 'member_id', OF_SESSION)]),
      )
      .execute(),
  async erase(db, whose) {
    // What nobody wrote as a message is in the words of who noted it.
    const { numDeletedRows } = await db
      .deleteFrom('session_items')
      .where((each) =>
        each.or([
          namesMember(whose, 'member_id', OF_SESSION),
          each.and([
            namesMember(whose, 'noted_by', OF_SESSION),
            each('kind', '=', 'point'),
            each('member_id', 'is', null),
          ]),
        ]),
      )
      .executeTakeFirstOrThrow();
    const { numUpdatedRows } = await db
      .updateTable('session_items')
      .set({ noted_by: null })
      .where(namesMember(whose, 'noted_by', OF_SESSION))
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows + numUpdatedRows);
  },
};

/** What the tables of sessions hold about members. */
export const sessionPersonalData = {
  sessions,
  session_hands: sessionHands,
  session_turns: sessionTurns,
  session_items: sessionItems,
  session_passages: { isPersonal: false, because: 'Quotations of the texts, without who noted them.' },
} satisfies Readonly<Record<string, PersonalTable | ImpersonalTable>>;
