import type { LinedWorld } from './lined-world.ts';
import { GROUP, MEMBERS } from './lined-world.ts';
import type { Sent } from './fake-interaction.ts';
import type { Player } from './play.ts';
import { textOf } from './sent-message.ts';
import { findTokens } from './tokens.ts';

/** Runs a world and checks what was seen. */
export interface LineJudge {
  /** Runs one thing; describes everything seen that is beyond somebody's line. */
  play(what: string): Promise<readonly string[]>;
  /** Amount of the bot's output. */
  readonly counts: { sent: number; tokens: number; pages: number };
}

/** Creates a judge for a world with reading lines. */
export function createLineJudge(world: LinedWorld, player: Player): LineJudge {
  const { concordance } = world;
  const counts = { sent: 0, tokens: 0, pages: 0 };

  async function limitsOf(memberId: string, guildId: string | null) {
    const forAll = await world.limits(GROUP, null);
    if (guildId !== null) return { reader: await world.limits(GROUP, memberId), everybody: forAll };
    const own = await concordance.store.readingLines.ofMember(memberId);
    const lines = own.flatMap(({ workId, line }) => (line === null ? [] : [[workId, line] as const]));
    return { reader: new Map(lines), everybody: forAll };
  }

  /** The made-up words of a page: those of its text, and of its description those that nobody has typed. */
  function tokensOf(page: string): readonly string[] {
    const at = page.indexOf('<div class="text">');
    const described = findTokens(page.slice(0, at)).filter((token) => !world.echoed.has(token));
    return [...described, ...findTokens(page.slice(at))];
  }

  /** Pages behind the links of messages: up to the group's line, or the reader's own if it comes first. */
  async function judgePages(
    what: string,
    memberId: string,
    sent: readonly Sent[],
    { reader, everybody }: Awaited<ReturnType<typeof limitsOf>>,
  ): Promise<readonly string[]> {
    const leaks: string[] = [];
    for (const message of sent) {
      const limits = message.to === 'reader' && !message.isOfPublic ? [reader, everybody] : [everybody];
      for (const page of await player.follow(message)) {
        counts.pages += 1;
        const leaked = tokensOf(page).filter((token) => {
          const place = world.tokens.get(token);
          return place && limits.some((lines) => place.end > (lines.get(place.workId) ?? Infinity));
        });
        if (leaked.length > 0) leaks.push(`a page behind ${what} by ${memberId} showed ${leaked.join(' ')}`);
      }
    }
    return leaks;
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
      if (!wasOn || !isOn || (what === 'host line … section' && memberId === 'host')) return [];
      const behind = guildId === null ? [] : await judgePages(what, memberId, sent, after);
      const said = sent.flatMap(({ to, what: shown, isOfPublic = false }) => {
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
      return [...said, ...behind];
    },
  };
}
