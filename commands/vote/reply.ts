import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Round, Vote } from '../../src/corpus/vote.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button, privateNote, select, text, time } from '../../src/discord/replies/components.ts';
import { escapeMarkdown } from '../../src/discord/replies/escape-markdown.ts';
import { cardMessage, type Message } from '../../src/discord/replies/message.ts';

/** Rounds that fit beside twenty-five nominations; those between the first and the last may be left out. */
const SHOWN_ROUNDS = 8;

/** What a host sees before a vote is opened. */
export function voteOffer(words: Catalogue, days: number): Message {
  const say = words.votes;
  const open = button(say.open, customId('vote', 'open', days), { style: 'primary' });
  const shown = [text(`**${say.title}**\n${say.offer(words.count.days(days))}`)];
  return cardMessage([...shown, ...privateNote(words.interaction.onlyYou)], [open]);
}

/** The board that everybody sees. */
export function voteBoard(words: Catalogue, vote: Vote): Message {
  const say = words.votes;
  if (vote.status === 'cancelled') return cardMessage([text(`**${say.title}**\n${say.cancelled}`)]);
  if (vote.result !== null) return cardMessage([text(`**${say.title}**`), ...result(words, vote)]);
  const isVoting = vote.status === 'voting';
  const phase = isVoting ? say.voting(time(vote.closesAt ?? vote.openedAt, 'R')) : say.nominating;
  const act = (label: string, action: string, style?: 'primary' | 'danger') =>
    button(label, customId('vote', action, vote.id), style && { style });
  const buttons = isVoting
    ? [act(say.vote, 'ballot', 'primary'), act(say.close, 'close'), act(say.cancel, 'cancel', 'danger')]
    : [
        act(say.nominate, 'nominate', 'primary'),
        act(say.takeBack, 'take-back'),
        act(say.start, 'start'),
        act(say.cancel, 'cancel', 'danger'),
      ];
  const listed = vote.nominations.map((each) => `- ${escapeMarkdown(each.title)}`).join('\n');
  return cardMessage(
    [text(`**${say.title}**\n${phase}`), text(listed || say.noNominations), text(`-# ${say.rule}`)],
    buttons,
  );
}

/** A member's own ballot, and what to add to it. */
export function ballotMessage(words: Catalogue, vote: Vote, ballot: readonly number[]): Message {
  const say = words.votes;
  const titles = titlesOf(vote);
  const ranked = ballot.map((number, at) => `${at + 1}. ${escapeMarkdown(titles.get(number) ?? '')}`);
  const left = vote.nominations.filter(({ number }) => !ballot.includes(number));
  const options = left.map(({ number, title }) => ({ label: title, value: String(number) }));
  const pick = select(say.pick(ballot.length + 1), customId('vote', 'pick', vote.id), options);
  const again = button(say.again, customId('vote', 'again', vote.id));
  return cardMessage(
    [
      text(`**${say.yourBallot}**\n${ranked.join('\n') || say.emptyBallot}`),
      ...privateNote(`${say.kept} ${words.interaction.onlyYou}`),
    ],
    [pick],
    ballot.length > 0 ? [again] : [],
  );
}

function result(words: Catalogue, vote: Vote) {
  const say = words.votes;
  const titles = titlesOf(vote);
  const { winners = [], rounds = [] } = vote.result ?? {};
  const won = winners.map((number) => escapeMarkdown(titles.get(number) ?? ''));
  const outcome =
    won.length === 0 ? say.nobodyVoted : won.length === 1 ? say.winner(won[0] ?? '') : say.tie(won);
  const numbered = rounds.map((round, at) => describeRound(words, round, at + 1, titles));
  const shown =
    numbered.length > SHOWN_ROUNDS
      ? [...numbered.slice(0, 1), '…', ...numbered.slice(1 - SHOWN_ROUNDS)]
      : numbered;
  return [text(outcome), ...(shown.length > 0 ? [text(shown.join('\n'))] : [])];
}

function describeRound(
  words: Catalogue,
  { counts, out, isByOrder, exhausted }: Round,
  number: number,
  titles: ReadonlyMap<number, string>,
): string {
  const say = words.votes;
  const name = (nomination: number) => escapeMarkdown(titles.get(nomination) ?? '');
  const standing = counts
    .filter(({ ballots }) => ballots > 0)
    .toSorted((a, b) => b.ballots - a.ballots)
    .map(({ nomination, ballots }) => `${name(nomination)} ${ballots}`);
  const facts = [
    standing.join(', '),
    ...(out === null ? [] : [isByOrder ? say.outByOrder(name(out)) : say.out(name(out))]),
    ...(exhausted === 0 ? [] : [say.exhausted(say.ballots(exhausted))]),
  ];
  return `-# **${say.round(number)}**: ${facts.join(' · ')}`;
}

function titlesOf({ nominations }: Vote): ReadonlyMap<number, string> {
  return new Map(nominations.map(({ number, title }) => [number, title]));
}
