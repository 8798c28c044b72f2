using Dragoman.Actors;
using Dragoman.Trees;

namespace Dragoman.Statements;

/// <summary>A statement in the making: quotations may still add to what is said.</summary>
internal sealed class Draft(Clauses clauses, Cue cue)
{
    public Cue Cue => cue;

    public Sentence Sentence => clauses.Sentence;

    /// <summary>Where the words of saying stand.</summary>
    public Span Words { get; } = cue.Words.In(clauses.Sentence);

    /// <summary>Where the words of saying and their source stand together.</summary>
    public Span Saying => Source < 0 ? Words : Words.Cover(SourceRange.In(Sentence));

    /// <summary>The index of the one who says it, or -1.</summary>
    public int Source { get; private set; } = cue.Source;

    public List<Span> Content { get; } = [.. cue.Content.Select(range => range.In(clauses.Sentence))];

    /// <summary>Whether it took a quotation of its own.</summary>
    public bool Quoted { get; set; }

    /// <summary>The words of the source; only where there is one.</summary>
    public WordRange SourceRange
    {
        get => field == default ? field = cue.Relative >= 0 && Source == cue.Source ? new WordRange(cue.Relative, cue.Relative) : CueSource.Range(clauses, Source, cue.Words) : field;
        private set;
    }

    /// <summary>Gives it another source than the tree has.</summary>
    public void SaidBy(int source)
    {
        Source = source;
        SourceRange = default;
    }

    /// <summary>Takes what stands behind the words of saying, when no quotation was found.</summary>
    public void TakeSpare()
    {
        if (Content.Count == 0 && cue.Spare.Count > 0)
        {
            Content.AddRange(cue.Spare.Select(range => range.In(Sentence)));
            HasClause = true;
        }
    }

    /// <summary>Whether a clause or quotation tells what is said.</summary>
    public bool HasClause { get; private set; } = cue.HasClause;

    /// <summary>Takes a stretch out of what is said.</summary>
    public void Without(Span part)
    {
        for (var i = Content.Count - 1; i >= 0; i--)
        {
            var span = Content[i];
            if (!span.Overlaps(part))
            {
                continue;
            }

            Content.RemoveAt(i);
            if (part.End < span.End)
            {
                Content.Insert(i, new Span(part.End, span.End));
            }

            if (span.Start < part.Start)
            {
                Content.Insert(i, new Span(span.Start, part.Start));
            }
        }
    }

    public Statement ToStatement(string text, QuotedText quotations, IReadOnlyDictionary<int, ActorMention> mentions)
    {
        var source = Source < 0 ? null : Speaker(text, mentions);
        return new Statement(Sentence.Index, source, Words, Words.In(text), Content, Quoted || Content.Exists(quotations.Touches)) { Kind = cue.Kind, Asserted = HasClause || Quoted || cue.IsTold };
    }

    private StatementSource Speaker(string text, IReadOnlyDictionary<int, ActorMention> mentions)
    {
        var head = Source;
        var inner = clauses.Phrases[head].Base.In(Sentence);
        var mention = mentions.GetValueOrDefault(head);
        var (own, apposed) = (mention?.Actors[0], Apposed(head, mentions));
        var outlet = own is { Kind: ActorKind.Outlet } ? own : own?.Person is null && apposed is { Kind: ActorKind.Outlet } ? apposed : null;
        var press = outlet is null && own is not { Kind: ActorKind.Person } && own?.Person is null && IsPress(head);
        var actor = outlet ?? own ?? (press ? null : apposed);
        var anonymous = clauses.Words.Has(WordClass.Unnamed, Sentence[head].Lemma.ToLowerInvariant()) && actor?.Person is null && Sentence[head].Upos == "NOUN";
        return new StatementSource(SourceRange.In(Sentence), inner.In(text), head, actor) { Base = inner, Anonymous = anonymous || (press && char.IsLower(Sentence[head].Form[0])), IsPress = press };
    }

    /// <summary>"Local media", "a news agency", "the Khartoum Daily", "ArabNews".</summary>
    private bool IsPress(int head)
    {
        var token = Sentence[head];
        if (token.Upos == "PROPN" || (head > 0 && char.IsUpper(token.Form[0])))
        {
            // The name's last word, and of "ArabNews" its last part.
            var form = Sentence[clauses.Phrases[head].Base.Last].Form;
            var part = form.Length - 1;
            while (part > 0 && !(char.IsUpper(form[part]) && char.IsLower(form[part - 1])))
            {
                part--;
            }

            return clauses.Words.Has(WordClass.PressName, form[part..].ToLowerInvariant());
        }

        return token.Upos == "NOUN" && (clauses.Words.Has(WordClass.Press, token.Lemma) || clauses.Words.Has(WordClass.Press, token.Form.ToLowerInvariant())
            || (head > 0 && clauses.Words.Has(WordClass.Press, $"{Sentence[head - 1].Lemma.ToLowerInvariant()}_{token.Lemma}")));
    }

    /// <summary>Who the rest of the phrase names: "the news agency <i>IRNA</i>".</summary>
    private Actor? Apposed(int head, IReadOnlyDictionary<int, ActorMention> mentions)
    {
        Actor? first = null;
        foreach (var child in Sentence.Children(head))
        {
            if (Sentence[child].Deprel is "appos" or "compound" or "nmod:poss" or "flat" && mentions.TryGetValue(child, out var mention))
            {
                // Of "the Kurdish media network Rudaw" the outlet itself.
                if (mention.Actors[0].Kind == ActorKind.Outlet)
                {
                    return mention.Actors[0];
                }

                first ??= mention.Actors[0];
            }
        }

        return first;
    }
}
