using Dragoman.Tests.Specs;

namespace Dragoman.Tests.Trees;

public sealed class NounPhrasesTests
{
    public static TheoryData<SpecRow> Cases { get; } = SpecTable.Read("Trees/NounPhrases.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Phrase(SpecRow row)
    {
        var text = row["sentence"];
        var clauses = GivenTrees.Of(text);
        var phrase = clauses.Phrases[clauses.Index(row["head"])];
        foreach (var (column, expected) in row.Cells.Skip(2))
        {
            var actual = column switch
            {
                "base" => phrase.Base.In(clauses.Sentence).In(text),
                "core" => phrase.Core.In(clauses.Sentence).In(text),
                "full" => phrase.Full.In(clauses.Sentence).In(text),
                "determiner" => clauses.Form(phrase.Determiner),
                "definiteness" => phrase.Definiteness.ToString(),
                "possessor" => clauses.Form(phrase.Possessor),
                "modifiers" => string.Join("; ", phrase.Modifiers.Select(m => $"{m.Kind} {clauses.Form(m.Word)}")),
                "appositions" => string.Join("; ", phrase.Appositions.Select(clauses.Form)),
                "conjuncts" => string.Join("; ", phrase.Conjuncts.Select(clauses.Form)),
                "preposition" => phrase.Preposition,
                _ => throw new InvalidDataException($"no column '{column}'"),
            };
            actual.ShouldBe(expected, column);
        }
    }
}
