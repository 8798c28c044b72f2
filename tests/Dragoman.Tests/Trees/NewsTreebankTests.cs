using Dragoman.Trees;

namespace Dragoman.Tests.Trees;

/// <summary>The parser on our own hand-parsed news sentences, the part that no training sees.</summary>
public sealed class NewsTreebankTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    [Theory]
    [InlineData("headline", 0.70)]
    [InlineData("speech", 0.80)]
    [InlineData("names", 0.80)]
    [InlineData("deeds", 0.80)]
    [InlineData("attacks", 0.85)]
    [InlineData("courts", 0.85)]
    [InlineData("diplomacy", 0.85)]
    [InlineData("military", 0.85)]
    [InlineData("mixed", 0.85)]
    [InlineData("politics", 0.85)]
    [InlineData("protests", 0.85)]
    [InlineData("statements", 0.85)]
    public void Heads_and_relations_are_mostly_right(string theme, double least)
    {
        var (right, words, wrong) = (0, 0, new List<string>());
        foreach (var gold in Read().Where(s => s.Id.StartsWith(theme, StringComparison.Ordinal)))
        {
            var given = fixture.Engine.Trees.Parse(gold.Text, [gold.Words]).ShouldHaveSingleItem();
            for (var w = 0; w < given.Tokens.Count; w++)
            {
                var good = given[w].Head == gold.Arcs[w].Head && given[w].Relation == gold.Arcs[w].Relation;
                right += good ? 1 : 0;
                words++;
                if (!good)
                {
                    wrong.Add($"{gold.Id} {given[w].Form} {given[w].Relation}");
                }
            }
        }

        words.ShouldBeGreaterThan(150);
        ((double)right / words).ShouldBeGreaterThan(least, string.Join("; ", wrong.Take(40)));
    }

    private static IEnumerable<GoldSentence> Read()
    {
        var block = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "treebank", "english-news-measure.conllu")).Append(string.Empty))
        {
            if (line.Length > 0)
            {
                block.Add(line);
            }
            else if (block.Count > 0)
            {
                yield return GoldSentence.Of(block);
                block.Clear();
            }
        }
    }

    private sealed record GoldSentence(string Id, string Text, List<Span> Words, List<(int Head, string Relation)> Arcs)
    {
        public static GoldSentence Of(List<string> lines)
        {
            string Comment(string name) => lines.Single(l => l.StartsWith($"# {name} = ", StringComparison.Ordinal))[(name.Length + 5)..];
            var sentence = new GoldSentence(Comment("sent_id"), Comment("text"), [], []);
            var at = 0;
            foreach (var cells in lines.Where(l => l[0] != '#').Select(l => l.Split('\t')))
            {
                at = sentence.Text.IndexOf(cells[1], at, StringComparison.Ordinal);
                sentence.Words.Add(new Span(at, at + cells[1].Length));
                at += cells[1].Length;
                sentence.Arcs.Add((int.Parse(cells[6], System.Globalization.CultureInfo.InvariantCulture) - 1, cells[7].Split(':')[0]));
            }

            return sentence;
        }
    }
}
