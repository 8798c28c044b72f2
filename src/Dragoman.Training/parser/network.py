"""Two BiLSTM layers; tags are read off the first, a biaffine scorer of arcs and relations off the second, names off both."""
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from names import TAGS, Chain

HIDDEN, WORD, AFFIX, SHAPE, TAG, ARC, RELATION, NAME = 128, 64, 48, 16, 32, 160, 48, 96


class Network(nn.Module):
    def __init__(self, vectors, sizes, shapes):
        super().__init__()
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.word = nn.Embedding(sizes["word"], WORD)
        self.affix = nn.ModuleDict({name: nn.Embedding(sizes[name], AFFIX) for name in sizes["affixes"]})
        self.shape = nn.Embedding(shapes, SHAPE)
        for table in [self.word, *self.affix.values()]:
            nn.init.normal_(table.weight, std=0.1)
        width = vectors.shape[1] + WORD + AFFIX + SHAPE
        self.first = nn.LSTM(width, HIDDEN, batch_first=True, bidirectional=True)
        self.upos = nn.Linear(2 * HIDDEN, sizes["upos"])
        self.xpos = nn.Linear(2 * HIDDEN, sizes["xpos"])
        self.upos_feed = nn.Linear(sizes["upos"], TAG, bias=False)
        self.xpos_feed = nn.Linear(sizes["xpos"], TAG, bias=False)
        self.second = nn.LSTM(2 * HIDDEN + TAG, HIDDEN, batch_first=True, bidirectional=True)
        self.root = nn.Parameter(torch.randn(2 * HIDDEN) * 0.1)
        self.arc_dependent = nn.Linear(2 * HIDDEN, ARC)
        self.arc_head = nn.Linear(2 * HIDDEN, ARC)
        self.relation_dependent = nn.Linear(2 * HIDDEN, RELATION)
        self.relation_head = nn.Linear(2 * HIDDEN, RELATION)
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.relation = nn.Parameter(torch.zeros(sizes["deprel"], RELATION + 1, RELATION + 1))
        self.name_hidden = nn.Linear(4 * HIDDEN, NAME)
        self.name = nn.Linear(NAME, len(TAGS))
        self.name_chain = Chain()
        nn.init.xavier_uniform_(self.arc)
        nn.init.normal_(self.relation, std=0.05)

    def dropped(self, x, rate):
        """One dropout mask a sentence, shared by its words."""
        if not self.training:
            return x
        return x * (torch.rand(x.shape[0], 1, x.shape[2]) > rate) / (1 - rate)

    def run(self, lstm, x, lengths):
        packed = pack_padded_sequence(x, lengths, batch_first=True)
        return pad_packed_sequence(lstm(packed)[0], batch_first=True)[0]

    def states(self, batch):
        """Scores of the tags, and the states of both layers."""
        affix = sum(table(batch[name]) for name, table in self.affix.items())
        x = torch.cat([self.dropped(self.vectors(batch["vector"]), 0.2), self.dropped(self.word(batch["word"]), 0.33),
                       self.dropped(affix, 0.33), self.dropped(self.shape(batch["shape"]), 0.2)], dim=2)
        h = self.dropped(self.run(self.first, x, batch["lengths"]), 0.33)
        upos, xpos = self.upos(h), self.xpos(h)
        fed = self.upos_feed(upos.softmax(2)) + self.xpos_feed(xpos.softmax(2))
        g = self.dropped(self.run(self.second, torch.cat([h, fed], dim=2), batch["lengths"]), 0.33)
        return upos, xpos, h, g

    def names(self, h, g):
        return self.name(self.dropped(torch.relu(self.name_hidden(torch.cat([h, g], dim=2))), 0.33))

    def trees(self, g):
        """Scores of the arcs, and what the relations are scored from."""
        heads = torch.cat([self.root.expand(g.shape[0], 1, -1), g], dim=1)
        relu = torch.relu
        dependent, head = self.dropped(relu(self.arc_dependent(g)), 0.33), self.dropped(relu(self.arc_head(heads)), 0.33)
        arcs = with_one(dependent) @ self.arc @ head.transpose(1, 2)
        return (arcs, self.dropped(relu(self.relation_dependent(g)), 0.33), self.dropped(relu(self.relation_head(heads)), 0.33))

    def relations(self, dependent, head):
        """Scores of the relations between each dependent and the head chosen for it (rows of the same length)."""
        half = torch.einsum("nd,rde->nre", with_one(dependent), self.relation)
        return torch.einsum("nre,ne->nr", half, with_one(head))


def with_one(x):
    return torch.cat([x, torch.ones_like(x[..., :1])], dim=-1)
