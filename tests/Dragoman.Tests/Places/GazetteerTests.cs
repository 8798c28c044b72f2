using System.IO.Compression;
using Dragoman.Places;

namespace Dragoman.Tests.Places;

public class GazetteerTests(GazetteerFixture fixture) : IClassFixture<GazetteerFixture>
{
    [Theory]
    [InlineData("Damascus", "SYR", "city")]
    [InlineData("Saint Petersburg", "RUS", "city")]
    [InlineData("st. petersburg", "RUS", "city")]
    [InlineData("Sana'a", "YEM", "city")]
    [InlineData("Turkey", "TUR", "country")]
    [InlineData("Golan Heights", "SYR", "region")]
    [InlineData("Donbass", "UKR", "region")]
    [InlineData("Kiev", "UKR", "city")]
    [InlineData("Strait of Hormuz", null, "water")]
    public void A_place_is_found_by_its_names(string name, string? country, string kind) =>
        fixture.Gazetteer.Find(name).ShouldContain(found => found.Place.Country == country && found.Place.Kind == kind);

    [Fact]
    public void The_most_populous_of_a_name_comes_first()
    {
        var found = fixture.Gazetteer.Find("Tripoli").Where(entry => entry.Place.Kind == "city").ToList();
        found.Count.ShouldBeGreaterThan(1);
        found[0].Place.Country.ShouldBe("LBY");
        found[0].Place.GeonamesId.ShouldBe(2210247);
        found[0].Place.Latitude.ShouldBe(32.89, 0.1);
        found[0].Place.Longitude.ShouldBe(13.19, 0.1);
    }

    [Fact]
    public void An_adjective_is_known_as_one() =>
        fixture.Gazetteer.Find("Syrian").ShouldContain(found =>
            found.Use == PlaceNameUse.Adjective && found.Place.Country == "SYR");

    [Theory]
    [InlineData("")]
    [InlineData("Qwertyuiopville")]
    [InlineData("Дамаск")]
    public void What_is_no_name_finds_nothing(string name) => fixture.Gazetteer.Find(name).ShouldBeEmpty();

    [Fact]
    public void Every_place_is_on_the_globe()
    {
        for (var i = 0; i < fixture.Gazetteer.Count; i += 97)
        {
            var place = fixture.Gazetteer[i];
            place.Name.ShouldNotBeEmpty();
            place.Latitude.ShouldBeInRange(-90, 90);
            place.Longitude.ShouldBeInRange(-180, 180);
            place.Population.ShouldBeGreaterThanOrEqualTo(0);
        }
    }

    [Fact]
    public void A_file_of_another_kind_is_refused()
    {
        Should.Throw<InvalidDataException>(() => Gazetteer.Load(Packed("something else entirely"u8)));
        Should.Throw<InvalidDataException>(() => Gazetteer.Load(Packed("DGZ1\0\u0001\0\0 cut"u8)));
        Should.Throw<InvalidDataException>(() => Gazetteer.Load(Packed(""u8)));
    }

    private static MemoryStream Packed(ReadOnlySpan<byte> content)
    {
        var stream = new MemoryStream();
        using (var pack = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
        {
            pack.Write(content);
        }

        stream.Position = 0;
        return stream;
    }
}
