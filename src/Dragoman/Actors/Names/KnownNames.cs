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
    /// <summary>A sentence's names, in the order of the text; none overlap.</summary>
    public IReadOnlyList<NameMention> Of(Sentence sentence)
    {
        var (words, _) = MentionFinder.Words(sentence, 0, sentence.Tokens.Count - 1, 0);
        var names = new List<NameMention>(sentence.Names);
        foreach (var match in resolver.Scan(words))
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
