import type { LinedWorld } from './lined-world.ts';
import { GROUP, MEMBERS } from './lined-world.ts';
import type { Player } from './play.ts';
import { textOf } from './sent-message.ts';
import { findTokens } from './tokens.ts';

/** Plays a world and judges what was seen. */
export interface LineJudge {
  /** Plays one thing; returns what was seen that lies behind somebody's line, in words. */
  play(what: string): Promise<readonly string[]>;
  /** How much left the bot. */
  readonly counts: { sent: number; tokens: number };
}

/** Makes a judge of a world of lines. */
export function createLineJudge(world: LinedWorld, player: Player): LineJudge {
  const { concordance } = world;
  const counts = { sent: 0, tokens: 0 };

  async function limitsOf(memberId: string, guildId: string | null) {
    const forAll = await world.limits(GROUP, null);
    if (guildId !== null) return { reader: await world.limits(GROUP, memberId), everybody: forAll };
    const own = await concordance.store.readingLines.ofMember(memberId);
    const lines = own.flatMap(({ workId, line }) => (line === null ? [] : [[workId, line] as const]));
    return { reader: new Map(lines), everybody: forAll };
  }

  return {
    counts,
    async play(what) {
      const { readingLine: wasOn } = await concordance.features.settings.read(GROUP);
      const before = new Map(
        await Promise.all(
          MEMBERS.map(async (each) => [each as string, await limitsOf(each, GROUP)] as const),
        ),
      );
      const { memberId, sent, guildId } = await player.play(what);
      const { readingLine: isOn } = await concordance.features.settings.read(GROUP);
      const after = await limitsOf(memberId, guildId);
      counts.sent += sent.length;
      if (!wasOn || !isOn || (what === 'corpus line … section' && memberId === 'host')) return [];
      return sent.flatMap(({ to, what: shown, isOfPublic = false }) => {
        const limits = [
          after[to],
          ...(guildId === null ? [] : [before.get(memberId)?.[to] ?? after[to]]),
          ...(isOfPublic ? [after.everybody] : []),
        ];
        const tokens = findTokens(textOf(shown)).filter((token) => !world.echoed.has(token));
        counts.tokens += tokens.length;
        const leaked = tokens.filter((token) => {
          const place = world.tokens.get(token);
          return place && limits.every((lines) => place.end > (lines.get(place.workId) ?? Infinity));
        });
        return leaked.length === 0
          ? []
          : [
              `${what} by ${memberId} showed ${to}: ${[...new Set(leaked)].join(' ')} in ${textOf(shown).slice(0, 3000)}`,
            ];
      });
    },
  };
}
