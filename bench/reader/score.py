"""Scores the sentences of questions with trained weights: `score.py CHOICES WEIGHTS OUT [--fold 0|1] [--most N]`.

Writes a line of JSON for each question: what draw-choices.ts wrote, with the reader's score of the first READ options.
Prints how often the right sentence comes first by the words' score, and by both together.
"""

import argparse
import json
import random

import torch

from model import Reader, load_base
from train import fold_of, to_batch

READ = 8


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("choices")
    parser.add_argument("weights")
    parser.add_argument("out")
    parser.add_argument("--fold", type=int)
    parser.add_argument("--most", type=int, default=300)
    args = parser.parse_args()
    torch.set_num_threads(1)
    pools = {}
    for line in open(args.choices):
        choice = json.loads(line)
        if args.fold is None or fold_of(choice["doc"]) == args.fold:
            pools.setdefault((choice["set"], choice["isImpossible"]), []).append(choice)
    model = Reader(load_base())
    model.load_state_dict(torch.load(args.weights))
    model.eval()
    with open(args.out, "w") as out, torch.no_grad():
        for (name, impossible), pool in sorted(pools.items()):
            some = random.Random(3).sample(pool, min(args.most, len(pool)))
            words = both = total = 0
            for choice in some:
                read = choice["options"][:READ]
                scores = model(*to_batch(read)).tolist()
                for option, score in zip(read, scores):
                    option["read"] = score
                for option in choice["options"]:
                    option.pop("ids", None)
                out.write(json.dumps(choice) + "\n")
                if not impossible:
                    total += 1
                    words += read[0]["isRight"]
                    both += max(read, key=lambda o: o["read"] + 0.5 * o["score"])["isRight"]
            if total:
                print(f"{name}: {total} questions, right first {words / total:.3f} by words, {both / total:.3f} with the reader",
                      flush=True)


main()
