using Dragoman.Places;

namespace Dragoman.Tests.Places;

public class PlaceNamesTests
{
    [Theory]
    [InlineData("Saint-Étienne", "st etienne")]
    [InlineData("St. Etienne", "st etienne")]
    [InlineData("Sana’a", "sanaa")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Đà Nẵng", "da nang")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("U.S.", "us")]
    [InlineData("  Deir  ez-Zor ", "deir ez zor")]
    [InlineData("Fort Worth", "ft worth")]
    [InlineData("Москва", "")]
    [InlineData("", "")]
    public void Spellings_of_one_name_fold_together(string name, string folded) =>
        PlaceNames.Fold(name).ShouldBe(folded);

    [Fact]
    public void A_decomposed_letter_folds_like_a_composed_one() =>
        PlaceNames.Fold("Que\u0301bec").ShouldBe(PlaceNames.Fold("Qu\u00e9bec"));

    [Fact]
    public void A_name_without_end_folds_to_nothing() => PlaceNames.Fold(new string('a', 100_000)).ShouldBeEmpty();
}
