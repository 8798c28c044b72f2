namespace Dragoman.Trees;

/// <summary>A parsed sentence.</summary>
public sealed class Sentence
{
    private readonly Token[] tokens;

    /// <summary>The dependents of all words, those of the first word first.</summary>
    private readonly int[] children;

    /// <summary>Where in <see cref="children"/> the dependents of each word begin.</summary>
    private readonly int[] starts;

    /// <param name="index">The sentence's number in the report, from 0.</param>
    /// <param name="span">Where it stands in the report's text.</param>
    /// <param name="names">The proper names in it, in the order of the text.</param>
    public Sentence(int index, Span span, IReadOnlyList<Token> tokens, IReadOnlyList<NameMention>? names = null)
    {
        Index = index;
        Span = span;
        this.tokens = tokens as Token[] ?? [.. tokens];
        Names = names ?? [];
        children = new int[tokens.Count];
        starts = new int[tokens.Count + 1];
        foreach (var token in tokens)
        {
            if (token.Head >= 0)
            {
                starts[token.Head + 1]++;
            }
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        System.Span<int> filled = tokens.Count <= 512 ? stackalloc int[tokens.Count] : new int[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Head is var head and >= 0)
            {
                children[starts[head] + filled[head]++] = i;
            }
            else
            {
                Root = i;
            }
        }
    }

    public int Index { get; }

    public Span Span { get; }

    public IReadOnlyList<Token> Tokens => tokens;

    /// <summary>The proper names in it, in the order of the text; empty when the language pack finds none.</summary>
    public IReadOnlyList<NameMention> Names { get; }

    /// <summary>The index of the root; 0 in a sentence without words.</summary>
    public int Root { get; }

    public Token this[int index] => tokens[index];

    /// <summary>The dependents of a word, left to right.</summary>
    public ReadOnlySpan<int> Children(int index) => children.AsSpan(starts[index], starts[index + 1] - starts[index]);

    /// <summary>The first dependent with this relation (with or without subtype), or -1.</summary>
    public int Child(int index, string deprel)
    {
        foreach (var child in Children(index))
        {
            var token = tokens[child];
            if (token.Deprel == deprel || token.Relation == deprel)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether <paramref name="ancestor"/> is the word itself or stands above it in the tree.</summary>
    public bool IsUnder(int index, int ancestor)
    {
        for (var i = index; i >= 0; i = tokens[i].Head)
        {
            if (i == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first and last word (inclusive) of the subtree under a word.</summary>
    public (int First, int Last) Subtree(int index)
    {
        var (first, last) = (index, index);
        foreach (var child in Children(index))
        {
            var (f, l) = Subtree(child);
            first = Math.Min(first, f);
            last = Math.Max(last, l);
        }

        return (first, last);
    }

    /// <summary>The first word within a stretch of text that hangs on none within it, or -1 where no word lies in it.</summary>
    public int HeadOf(Span span)
    {
        for (var word = 0; word < tokens.Length; word++)
        {
            if (span.Contains(tokens[word].Span) && (tokens[word].Head < 0 || !span.Contains(tokens[tokens[word].Head].Span)))
            {
                return word;
            }
        }

        return -1;
    }

    /// <summary>The stretch of text from one word to another, both included.</summary>
    public Span SpanOf(int first, int last) => new(tokens[first].Span.Start, tokens[last].Span.End);
}
