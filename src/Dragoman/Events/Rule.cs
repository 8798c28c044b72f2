namespace Dragoman.Events;

/// <summary>A value of a rule that holds when certain words stand in the clause; without words always.</summary>
internal sealed record Choice(string Value, WordSet? When);

/// <summary>A rule of the codebook.</summary>
internal sealed class Rule(string name, string type, string file, int line)
{
    public string Name => name;

    /// <summary>The event type, in capitals.</summary>
    public string Type => type;

    public string File => file;

    public int Line => line;

    public List<Pattern> Patterns { get; } = [];

    public List<Choice> Modes { get; } = [];

    public List<Choice> Cameo { get; } = [];

    public List<Choice> Contexts { get; } = [];

    public List<WordSet> Needs { get; } = [];

    public List<WordSet> Never { get; } = [];

    /// <summary>Whether the rule is about not doing: it needs <c>not</c>.</summary>
    public bool NeedsNegation => Needs.Exists(words => words.All.Any(word => word is ["not"]));

    public bool Symmetric { get; set; }

    public bool Weak { get; set; }

    public string? Status { get; set; }

    public List<Example> Examples { get; } = [];
}

/// <summary>An example of a rule; its test.</summary>
/// <param name="Fires">Whether the rule must fire or must not.</param>
internal sealed record Example(int Line, string Sentence, bool Fires)
{
    /// <summary>The expected sides, <c>null</c> when any will do; an empty list stands for nobody.</summary>
    public string[]? Source { get; init; }

    public string[]? Target { get; init; }

    public string? Mode { get; init; }

    public string? Status { get; init; }

    public DateOnly? Day { get; init; }
}
