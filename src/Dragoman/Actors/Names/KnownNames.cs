using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>What the almanac knows of the names that the tagger found, and of those that it missed.</summary>
/// <remarks>
/// A name that the almanac has as one kind of thing only is of that type: countries are places, adjectives and nouns of
/// nationality peoples, armed groups, parties and institutions organisations. Where the tagger saw a longer name around it, the
/// tagger is right ("Iran Air").
/// </remarks>
internal sealed class KnownNames(PhraseResolver resolver)
{
    /// <summary>All names of the almanac in a sentence.</summary>
    public ScannedSentence Scan(Sentence sentence)
    {
        var (words, _) = MentionFinder.Words(sentence, 0, sentence.Tokens.Count - 1, 0);
        return new ScannedSentence(sentence, words, resolver.Scan(words));
    }

    /// <summary>All countries that a report names, by themselves, by their people, capitals and bodies.</summary>
    /// <param name="ambiguous">Whether a body or title counts whose name is an ordinary word ("Congress") or that of several bodies.</param>
    public HashSet<string> Countries(IReadOnlyList<ScannedSentence> report, bool ambiguous = true)
    {
        var countries = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in report.SelectMany(s => s.Matches).SelectMany(m => m.Entries.Where(e => ambiguous || m.Entries.Count == 1 || e.Kind is NameKind.Country or NameKind.Adjective or NameKind.Capital or NameKind.Metonym)))
        {
            if ((entry.Kind is NameKind.Country or NameKind.Adjective or NameKind.Capital or NameKind.Metonym ? entry.Id
                : entry.Kind is NameKind.Body ? resolver.Almanac.BodyOn(entry.Id, DateOnly.MaxValue)?.Country : entry.Country) is { } country)
            {
                countries.Add(country);
            }
        }

        return countries;
    }

    /// <summary>A sentence's names, in the order of the text; none overlap.</summary>
    public static IReadOnlyList<NameMention> Of(ScannedSentence scanned)
    {
        var (sentence, words) = (scanned.Sentence, scanned.Words);
        var names = new List<NameMention>(sentence.Names);
        foreach (var match in scanned.Matches)
        {
            var (first, last) = (words[match.First], words[match.End - 1]);
            if (Type(match) is not { } type || !first.IsCapital)
            {
                continue;
            }

            var span = sentence.SpanOf(first.Token, last.Token);
            if (names.FindIndex(name => name.Span.Overlaps(span)) is var at and >= 0)
            {
                names[at] = names[at].Span == span ? names[at] with { Type = type } : names[at];
            }
            else
            {
                names.Add(new NameMention(span, type));
            }
        }

        names.Sort((a, b) => a.Span.CompareTo(b.Span));
        return names;
    }

    /// <summary>The type of a name, or null when it may be several things.</summary>
    private static string? Type(NameMatch match)
    {
        string? type = null;
        foreach (var entry in match.Entries)
        {
            var own = entry.Kind switch
            {
                NameKind.Country or NameKind.Capital => "PLACE",
                NameKind.Adjective => "PEOPLE",
                NameKind.Body => "ORGANISATION",
                _ => null,
            };
            if (own is null || (type is not null && own != type))
            {
                return null;
            }

            type = own;
        }

        return type;
    }
}

/// <summary>A sentence with the names of the almanac in it.</summary>
internal sealed record ScannedSentence(Sentence Sentence, IReadOnlyList<Word> Words, IReadOnlyList<NameMatch> Matches);
