using Dragoman.Actors;
using Dragoman.Reports;

namespace Dragoman.Events;

/// <summary>The outcome of the codebook's own examples.</summary>
/// <param name="Failures">The examples of rules that fail.</param>
/// <param name="Harms">The sentences without an event in which one is coded: a measure of the learned scorer, no failure of a rule.</param>
public sealed record CodebookReport(IReadOnlyList<TypeReport> Types, IReadOnlyList<ExampleFailure> Failures, IReadOnlyList<ExampleFailure> Harms);

/// <summary>How the examples of one type fared.</summary>
public sealed record TypeReport(string Type, int Rules, int Examples, int Failed);

/// <summary>An example that did not come out as the codebook says.</summary>
public sealed record ExampleFailure(string File, int Line, string Rule, string Sentence, string Expected, string Got);

/// <summary>Runs the examples of the rules.</summary>
internal sealed class CodebookTest(Engine engine, Codebook codebook)
{
    /// <summary>The day of an example that names none.</summary>
    private static readonly DateOnly AnyDay = new(2019, 6, 3);

    /// <summary>What the sentences without an event are listed under.</summary>
    private const string NoEvent = "none";

    public CodebookReport Run(string? type)
    {
        var rules = codebook.Rules.Where(r => type is null || r.Type.Equals(type, StringComparison.OrdinalIgnoreCase)).ToList();
        var examples = rules.SelectMany(rule => rule.Examples, (rule, example) => (rule, example)).ToArray();
        var outcomes = new ExampleFailure?[examples.Length];
        Parallel.For(0, examples.Length, i => outcomes[i] = Test(examples[i].rule, examples[i].example));
        var harmless = type is null ? codebook.Harmless.ToArray() : [];
        var harms = new ExampleFailure?[harmless.Length];
        Parallel.For(0, harmless.Length, i => harms[i] = Test(harmless[i]));
        var failures = outcomes.OfType<ExampleFailure>().ToList();
        var coded = harms.OfType<ExampleFailure>().ToList();
        var types = rules.GroupBy(r => r.Type, StringComparer.Ordinal)
            .Select(g => new TypeReport(g.Key, g.Count(), g.Sum(r => r.Examples.Count), failures.Count(f => f.Rule.StartsWith(g.Key.ToLowerInvariant() + ".", StringComparison.Ordinal)))).ToList();
        if (harmless.Length > 0)
        {
            types.Add(new TypeReport(NoEvent, 0, harmless.Length, coded.Count));
        }

        return new CodebookReport(types, failures, coded);
    }

    /// <summary>A sentence in which nothing happens ought to stay without an event, scorer and rules together.</summary>
    private ExampleFailure? Test(HarmlessSentence harmless)
    {
        var events = engine.Code(new Report("example", harmless.Example.Sentence) { Published = harmless.Example.Day ?? AnyDay });
        return events.Count == 0 ? null
            : new ExampleFailure(harmless.File, harmless.Example.Line, NoEvent, harmless.Example.Sentence, "no event", string.Join("; ", events.Select(Text)));
    }

    private ExampleFailure? Test(Rule rule, Example example)
    {
        var events = engine.CodeByRules(new Report("example", example.Sentence) { Published = example.Day ?? AnyDay });
        var fired = events.FirstOrDefault(e => e.Rule == rule.Name && (!example.Fires || Fits(example, e))) ?? events.FirstOrDefault(e => e.Rule == rule.Name);
        var right = example.Fires ? fired is not null && Fits(example, fired) : fired is null;
        if (right)
        {
            return null;
        }

        var got = events.Count == 0 ? "no event" : string.Join("; ", events.Select(Text));
        return new ExampleFailure(rule.File, example.Line, rule.Name, example.Sentence, example.Fires ? Expected(example) : "the rule does not fire", got);
    }

    private static bool Fits(Example example, EventRecord record)
    {
        var straight = SideFits(example.Source, record.Source) && SideFits(example.Target, record.Target);
        var turned = record.Symmetric && SideFits(example.Source, record.Target) && SideFits(example.Target, record.Source);
        return (straight || turned) && (example.Mode is null || example.Mode == record.Mode) && (example.Status is null || example.Status == record.Status);
    }

    private static bool SideFits(string[]? expected, IReadOnlyList<EventActor> side) =>
        expected is null || (expected.Length == 0 ? side.All(a => a.Actor.Country is null || a.Actor.Confidence < 0.6) : expected.All(code => side.Any(a => Is(a.Actor, code))));

    private static bool Is(Actor actor, string code) => actor.Code == code || actor.Country == code || actor.Code.StartsWith(code + ".", StringComparison.Ordinal);

    private static string Expected(Example example) =>
        $"{Side(example.Source)} > {Side(example.Target)}{(example.Mode is null ? string.Empty : " : " + example.Mode)}{(example.Status is null ? string.Empty : ", " + example.Status)}";

    private static string Side(string[]? codes) => codes is null ? "any" : codes.Length == 0 ? "_" : string.Join(',', codes);

    private static string Text(EventRecord record) =>
        $"{record.Rule} {Side([.. record.Source.Select(a => a.Actor.Code)])} > {Side([.. record.Target.Select(a => a.Actor.Code)])}{(record.Mode is null ? string.Empty : " : " + record.Mode)}, {record.Status}";
}
