using Dragoman.Text;
using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>What speaks for a country as the home of a mention, as short texts: a letter and values between bars.</summary>
internal static class HomeFeatures
{
    private const int LongestPath = 6;

    /// <summary>Gives the features of one country to a sink.</summary>
    public static void Of<TSink>(HomeQuestion question, string country, ref TSink sink)
        where TSink : IFeatureSink
    {
        var (sentence, head) = (question.Clauses.Sentence, question.Head);
        var sector = question.Actor.Sectors.Count > 0 ? question.Actor.Sectors[0] : "none";
        var many = sentence[head].Xpos is "NNS" or "NNPS" ? 's' : '1';
        var feature = new FeatureText(stackalloc char[192]);
        var (count, nearest, order) = (0, int.MaxValue, 0);
        var passed = new HashSet<string>();
        foreach (var clue in question.Clues)
        {
            if (clue.Country != country)
            {
                if (passed.Add(clue.Country) && count == 0)
                {
                    order++;
                }

                continue;
            }

            count++;
            nearest = Math.Min(nearest, Math.Abs(clue.Word - head));
            OfClue(question, clue, sector, many, ref feature, ref sink);
        }

        sink.Add(feature.Name('n').Number(Math.Min(count, 3)).Text);
        sink.Add(feature.Name('n').Number(Math.Min(count, 3)).Word(sector).Text);
        if (count > 0)
        {
            sink.Add(feature.Name('o').Number(Math.Min(order, 3)).Word(sector).Text);
            var closest = question.Clues.Min(c => Math.Abs(c.Word - head)) == nearest;
            sink.Add(feature.Name('c').Number(closest ? 1 : 0).Word(sector).Text);
        }

        if (country == question.Spoken)
        {
            sink.Add(feature.Name('s').Number(Math.Min(count, 1)).Word(sector).Text);
            sink.Add(feature.Name('s').Number(Math.Min(count, 1)).Number(question.Clues.Count > count ? 1 : 0).Number(question.Earlier.Count > 0 ? 1 : 0).Word(sector).Text);
        }

        if (country == question.Ground)
        {
            sink.Add(feature.Name('g').Number(Math.Min(count, 1)).Word(sector).Text);
            sink.Add(feature.Name('g').Number(Math.Min(count, 1)).Number(question.Clues.Count > count ? 1 : 0).Number(question.Earlier.Count > 0 ? 1 : 0).Word(sector).Text);
        }

        OfEarlier(question, country, sector, ref feature, ref sink);
        OfCountry(question, country, sector, count, ref feature, ref sink);
    }

    /// <summary>What is known of the country itself: who its people in the news are, and beside which others.</summary>
    private static void OfCountry<TSink>(HomeQuestion question, string country, string sector, int count, ref FeatureText feature, ref TSink sink)
        where TSink : IFeatureSink
    {
        sink.Add(feature.Name('i').Word(country).Text);
        sink.Add(feature.Name('i').Word(country).Word(sector).Text);
        sink.Add(feature.Name('i').Word(country).Word(question.Clauses.Sentence[question.Head].Lemma).Text);
        sink.Add(feature.Name('j').Word(country).Number(Math.Min(count, 1)).Text);
        foreach (var clue in question.Clues)
        {
            if (clue.Country == country)
            {
                sink.Add(feature.Name('j').Word(country).Sign(clue.Kind).Word(sector).Text);
            }
        }

        foreach (var other in question.Countries)
        {
            if (other != country)
            {
                sink.Add(feature.Name('x').Word(country).Word(other).Text);
                sink.Add(feature.Name('x').Word(country).Word(other).Word(sector).Text);
            }
        }
    }

    private static void OfClue<TSink>(HomeQuestion question, HomeClue clue, string sector, char many, ref FeatureText feature, ref TSink sink)
        where TSink : IFeatureSink
    {
        var (clauses, head) = (question.Clauses, question.Head);
        var sentence = clauses.Sentence;
        var (kind, side, preposition) = (clue.Kind, clue.Word < head ? '<' : '>', clauses.Phrases[clue.Word].Preposition);
        var relation = sentence[clue.Word].Relation;
        var same = clauses.Governor(clue.Word) == clauses.Governor(head) ? '=' : '/';
        sink.Add(feature.Name('k').Sign(kind).Sign(side).Text);
        sink.Add(feature.Name('k').Sign(kind).Sign(side).Word(sector).Text);
        sink.Add(feature.Name('k').Sign(kind).Sign(side).Word(sector).Sign(many).Sign(same).Text);
        sink.Add(feature.Name('p').Sign(kind).Word(preposition).Text);
        sink.Add(feature.Name('p').Sign(kind).Word(preposition).Sign(side).Word(sector).Text);
        sink.Add(feature.Name('p').Sign(kind).Word(preposition).Sign(side).Sign(same).Text);
        sink.Add(feature.Name('r').Sign(kind).Word(relation).Word(sentence[head].Relation).Sign(same).Text);
        sink.Add(feature.Name('d').Sign(kind).Sign(side).Number(Distance(Math.Abs(clue.Word - head))).Text);
        sink.Add(feature.Name('d').Sign(kind).Sign(side).Number(Distance(Math.Abs(clue.Word - head))).Word(sector).Text);
        sink.Add(feature.Name('w').Sign(kind).Word(sentence[head].Lemma).Word(preposition).Text);
        sink.Add(feature.Name('w').Sign(kind).Word(sentence[head].Lemma).Sign(side).Sign(same).Text);
        if (IsAside(sentence, clue.Word, head))
        {
            sink.Add(feature.Name('b').Sign(kind).Text);
            sink.Add(feature.Name('b').Sign(kind).Word(sector).Text);
        }

        if (sentence[clue.Word].Head is var above and >= 0)
        {
            sink.Add(feature.Name('h').Word(sentence[above].Lemma).Sign(kind).Word(relation).Text);
        }

        if (Path(sentence, head, clue.Word) is { } path)
        {
            sink.Add(feature.Name('t').Sign(kind).Whole(path).Text);
            sink.Add(feature.Name('t').Sign(kind).Word(sector).Whole(path).Text);
            sink.Add(feature.Name('t').Sign(kind).Word(preposition).Whole(path).Text);
            var verb = clauses.Governor(head);
            sink.Add(feature.Name('v').Sign(kind).Word(sentence[verb].Lemma).Whole(path).Text);
        }
        else
        {
            sink.Add(feature.Name('f').Sign(kind).Sign(side).Word(sector).Text);
        }
    }

    private static void OfEarlier<TSink>(HomeQuestion question, string country, string sector, ref FeatureText feature, ref TSink sink)
        where TSink : IFeatureSink
    {
        var lemma = question.Clauses.Sentence[question.Head].Lemma.ToLowerInvariant();
        var (back, count, again, alike, latest) = (0, 0, false, false, true);
        foreach (var earlier in question.Earlier)
        {
            if (earlier.Country == country)
            {
                count++;
                back = back == 0 ? earlier.Back : back;
                again |= earlier.Lemma == lemma;
                alike |= latest && earlier.Sector == sector;
            }

            latest &= earlier.Sector != sector;
        }

        if (back > 0)
        {
            sink.Add(feature.Name('e').Number(Math.Min(back, 4)).Text);
            sink.Add(feature.Name('e').Number(Math.Min(back, 4)).Word(sector).Text);
            var share = 4 * count / question.Earlier.Count;
            sink.Add(feature.Name('m').Number(share).Number(Math.Min(count, 4)).Text);
            sink.Add(feature.Name('m').Number(share).Number(question.Clues.Any(c => c.Country == country) ? 1 : 0).Number(question.Clues.Count > 0 ? 1 : 0).Word(sector).Text);
        }

        if (again)
        {
            sink.Add(feature.Name('a').Number(Math.Min(back, 2)).Text);
        }

        if (alike)
        {
            sink.Add(feature.Name('l').Word(sector).Text);
        }
    }

    /// <summary>Whether a word stands in a relative clause that the other is not in: "the rebels, whom Rwanda supports, killed villagers".</summary>
    private static bool IsAside(Sentence sentence, int word, int other)
    {
        for (var i = word; i >= 0 && i != other; i = sentence[i].Head)
        {
            if (sentence[i].Deprel == "acl:relcl")
            {
                return !sentence.IsUnder(other, i);
            }
        }

        return false;
    }

    private static int Distance(int words) => words switch { <= 1 => 0, 2 => 1, 3 => 2, <= 5 => 3, <= 8 => 4, <= 13 => 5, <= 21 => 6, _ => 7 };

    /// <summary>The relations up from one word to the first above both, and down to the other; null where it is long.</summary>
    private static string? Path(Sentence sentence, int from, int to)
    {
        var steps = string.Empty;
        var up = 0;
        for (var top = from; top >= 0 && up <= LongestPath; top = sentence[top].Head, up++)
        {
            if (top == to || sentence.IsUnder(to, top))
            {
                var down = string.Empty;
                var length = up;
                for (var word = to; word != top; word = sentence[word].Head)
                {
                    down = $">{sentence[word].Relation}{down}";
                    length++;
                }

                return length <= LongestPath ? steps + down : null;
            }

            steps += $"<{sentence[top].Relation}";
        }

        return null;
    }
}
