using Dragoman.Actors;
using Dragoman.Tests.Specs;

namespace Dragoman.Tests.Actors;

public sealed class NameKeyTests
{
    public static TheoryData<SpecRow> Cases { get; } = SpecTable.Read("Actors/NameKeys.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Key(SpecRow row) => NameKey.Of(row["name"]).ShouldBe(row["key"]);

    [Fact]
    public void A_name_is_cut_at_blanks_hyphens_and_slashes() =>
        NameKey.Words("Fahd Jassem al-Freij / Álvaro").ShouldBe(["fahd", "jassem", "al", "freij", "alvaro"]);

    [Theory]
    [InlineData("dehqan", "dehghan")]
    [InlineData("moallem", "muallem")]
    [InlineData("shoygu", "shoigu")]
    [InlineData("qaddafi", "gaddafi")]
    [InlineData("hussein", "husayn")]
    [InlineData("freij", "fraij")]
    [InlineData("qassemi", "ghasemi")]
    public void Spellings_of_one_name_share_a_skeleton(string one, string other) =>
        NameKey.Skeleton(one).ShouldBe(NameKey.Skeleton(other));

    [Theory]
    [InlineData("rouhani", "zarif")]
    [InlineData("assad", "abbas")]
    [InlineData("putin", "poroshenko")]
    [InlineData("barzani", "bakeri")]
    public void Other_names_do_not(string one, string other) =>
        NameKey.Skeleton(one).ShouldNotBe(NameKey.Skeleton(other));

    [Fact]
    public void A_name_of_marks_has_no_key() => NameKey.Words("— ' .").ShouldBeEmpty();
}
