namespace Dragoman.Events;

/// <summary>A value of a rule that holds when certain words stand in the clause; without words always.</summary>
internal sealed record Choice(string Value, WordSet? When);

/// <summary>A rule of the codebook.</summary>
internal sealed class Rule(string name, string type, string file, int line)
{
    private bool? needsNegation;

    public string Name => name;

    /// <summary>The event type, in capitals.</summary>
    public string Type => type;

    public string File => file;

    public int Line => line;

    /// <summary>Whether the learned scorer was trained with it; what a user adds is always trusted.</summary>
    public bool Known { get; init; } = true;

    public List<Pattern> Patterns { get; } = [];

    public List<Choice> Modes { get; } = [];

    public List<Choice> Cameo { get; } = [];

    public List<Choice> Contexts { get; } = [];

    /// <summary>The first mode that fits a clause, or null.</summary>
    public string? ModeIn(SentenceView view, int head) => First(Modes, view, head);

    /// <summary>The first CAMEO code that fits a clause, or null.</summary>
    public string? CameoIn(SentenceView view, int head) => First(Cameo, view, head);

    /// <summary>All contexts that fit a clause.</summary>
    public IEnumerable<string> ContextsIn(SentenceView view, int head) =>
        Contexts.Where(c => c.When is null || c.When.IsIn(view.Keys, RuleRunner.ClauseOf(view.Clauses, head))).Select(c => c.Value);

    private static string? First(List<Choice> choices, SentenceView view, int head)
    {
        Func<int, bool>? inside = null;
        return choices.Find(c => c.When is null || c.When.IsIn(view.Keys, inside ??= RuleRunner.ClauseOf(view.Clauses, head)))?.Value;
    }

    public List<WordSet> Needs { get; } = [];

    public List<WordSet> Never { get; } = [];

    /// <summary>Whether the rule is about not doing: it needs <c>not</c>.</summary>
    public bool NeedsNegation => needsNegation ??= Needs.Exists(words => words.All.Any(word => word is ["not"]));

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

/// <summary>A sentence that holds no event at all, whatever its words look like; a test of all rules together.</summary>
internal sealed record HarmlessSentence(string File, Example Example);
