using Dragoman.Tests.Specs;

namespace Dragoman.Tests.Trees;

public sealed class ClausesToldTests
{
    public static TheoryData<SpecRow> Cases { get; } = SpecTable.Read("Trees/ClausesTold.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Told(SpecRow row)
    {
        var clauses = GivenTrees.Of(row["sentence"]);
        var clause = clauses[clauses.Index(row["predicate"])];
        foreach (var (column, expected) in row.Cells.Skip(2))
        {
            var actual = column switch
            {
                "voice" => clause.Voice.ToString(),
                "negation" => clause.Negation.IsNegated ? $"{clause.Negation.Kind} {clauses.Form(clause.Negation.Word)}" : string.Empty,
                "modality" => clause.Modality.Word < 0 ? string.Empty : $"{clause.Modality.Kind} {clauses.Form(clause.Modality.Word)}",
                "tense" => clause.Tense.ToString(),
                "aspect" => clause.Aspect.ToString(),
                "mood" => clause.Mood.ToString(),
                "speech" => clause.Speech is { } speech ? $"{(speech.Speaker < 0 ? "?" : clauses.Form(speech.Speaker))} {clauses.Form(speech.Cue)}" : string.Empty,
                _ => throw new InvalidDataException($"no column '{column}'"),
            };
            actual.ShouldBe(expected, column);
        }
    }
}
