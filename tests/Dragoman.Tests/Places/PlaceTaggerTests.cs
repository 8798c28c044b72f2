using Dragoman.Places;
using Dragoman.Trees;

namespace Dragoman.Tests.Places;

public class PlaceTaggerTests(GazetteerFixture fixture) : IClassFixture<GazetteerFixture>
{
    private readonly PlaceTagger tagger = new(fixture.Gazetteer);

    [Theory]
    [InlineData("Rebels shelled Aleppo on Monday.", "Aleppo", "SYR")]
    [InlineData("The minister flew to St. Petersburg for talks.", "St. Petersburg", "RUS")]
    [InlineData("They fled to Rio de Janeiro by bus.", "Rio de Janeiro", "BRA")]
    [InlineData("TEHRAN, Sept 3 (IRNA) - The minister spoke.", "TEHRAN", "IRN")]
    [InlineData("Troops entered al-Bab at dawn.", "al-Bab", "SYR")]
    [InlineData("Fighting went on in Nagorno-Karabakh.", "Nagorno-Karabakh", "AZE")]
    [InlineData("The U.S. denied it.", "U.S.", "USA")]
    [InlineData("Iran’s navy sailed.", "Iran", "IRN")]
    public void A_toponym_is_found_and_placed(string text, string toponym, string country)
    {
        var mention = tagger.Tag(text).ShouldHaveSingleItem();
        mention.Text.ShouldBe(toponym);
        mention.Span.In(text).ShouldBe(toponym);
        mention.Place.Country.ShouldBe(country);
        mention.Confidence.ShouldBeInRange(0, 1);
    }

    [Theory]
    [InlineData("He lives in Paris, Texas, with his dog.", "Texas")]
    [InlineData("He lives in Paris, a city of lights.", "Île-de-France")]
    [InlineData("He lives in Paris, Ky., with his dog.", "Kentucky")]
    public void The_division_after_a_comma_tells_which_place_is_meant(string text, string division) =>
        tagger.Tag(text)[0].Place.Admin1.ShouldBe(division);

    [Theory]
    [InlineData("Rebels entered the Syrian town of Nawa.", "Nawa", "SYR")]
    [InlineData("Rebels entered the Lebanese port city Tripoli.", "Tripoli", "LBN")]
    [InlineData("Lebanese rebels entered Tripoli.", "Tripoli", "LBY")]
    public void The_nation_before_a_town_tells_where_it_lies(string text, string toponym, string country) =>
        tagger.Tag(text).Single(mention => mention.Text == toponym).Place.Country.ShouldBe(country);

    [Fact]
    public void Other_places_of_the_report_tell_which_country_is_meant()
    {
        tagger.Tag("A bomb went off in Tripoli.").ShouldHaveSingleItem().Place.Country.ShouldBe("LBY");
        const string Text = "Lebanese soldiers left Beirut for Sidon. In Lebanon's north, a bomb went off in Tripoli.";
        tagger.Tag(Text).Single(mention => mention.Text == "Tripoli").Place.Country.ShouldBe("LBN");
    }

    [Fact]
    public void One_statement_settles_a_name_for_the_whole_report()
    {
        var mentions = tagger.Tag("A fire broke out in London, Ontario. London firefighters came at once.");
        mentions.Where(mention => mention.Text == "London").ShouldAllBe(mention => mention.Place.Country == "CAN");
    }

    [Fact]
    public void The_home_of_the_outlet_tells_too()
    {
        const string Text = "The council of Perth met.";
        tagger.Tag(Text)[0].Place.Country.ShouldBe("AUS");
        tagger.Tag(Text, home: new OutletHome("GBR", 56.4, -3.4))[0].Place.Country.ShouldBe("GBR");
    }

    [Theory]
    [InlineData("Paris Hilton spoke to the Washington Post.")]
    [InlineData("Mr. Lincoln and Senator Clinton met. Clinton left.")]
    [InlineData("Syrian and Turkish soldiers met.")]
    [InlineData("Most of them agreed. Many did not.")]
    [InlineData("They told us that the turkey was cold.")]
    public void Names_of_others_are_no_toponyms(string text) => tagger.Tag(text).Where(m => !m.IsDemonym).ShouldBeEmpty();

    [Fact]
    public void A_division_is_told_from_its_seat_by_its_title()
    {
        tagger.Tag("Shells fell in Idlib Governorate.").ShouldHaveSingleItem().Place.Kind.ShouldBe("region");
        tagger.Tag("Shells fell in Idlib.").ShouldHaveSingleItem().Place.Kind.ShouldBe("city");
    }

    [Fact]
    public void The_parse_rules_ordinary_words_out()
    {
        const string Text = "Mobile units came.";
        var sentence = new Sentence(0, new Span(0, Text.Length),
        [
            new(new Span(0, 6), "Mobile", "mobile", "ADJ", "JJ", 1, "amod"),
            new(new Span(7, 12), "units", "unit", "NOUN", "NNS", 2, "nsubj"),
            new(new Span(13, 17), "came", "come", "VERB", "VBD", -1, "root"),
        ]);
        tagger.Tag(Text, [sentence]).ShouldBeEmpty();
    }

    [Fact]
    public void Spans_are_in_order_and_apart_on_any_mix_of_words()
    {
        string[] pieces =
        [
            "Paris", "al-", "U.S.", "St.", "Tripoli", ",", "Lebanon", "County", "Texas", ".", "\n", "Mr", "in", "'s",
            "é", "D.C.", "N.", "-", "Rio", "de", "Janeiro", "SYRIA", "(", "Syrian", "Province", "'",
            "Ky", "O'", "x", "Governorate",
        ];
        var random = new Random(11);
        for (var round = 0; round < 3000; round++)
        {
            var picked = Enumerable.Range(0, 10).Select(_ => pieces[random.Next(pieces.Length)]);
            var text = string.Join(random.Next(3) == 0 ? "" : " ", picked);
            var end = 0;
            foreach (var mention in tagger.Tag(text))
            {
                mention.Span.Start.ShouldBeGreaterThanOrEqualTo(end, text);
                mention.Text.ShouldBe(mention.Span.In(text));
                end = mention.Span.End;
            }

            end.ShouldBeLessThanOrEqualTo(text.Length);
        }
    }

    [Theory]
    [InlineData("Paris, Texas, ")]
    [InlineData("Springfield ")]
    [InlineData("al-")]
    [InlineData("U.")]
    public void A_name_without_end_costs_no_more_than_its_length(string name)
    {
        var text = string.Concat(Enumerable.Repeat(name, 50_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        tagger.Tag(text);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Demonyms_are_marked_and_stand_for_their_country()
    {
        var mentions = tagger.Tag("Syrian troops met Turks in a European village near Homs.");
        mentions.Where(m => m.IsDemonym).Select(m => (m.Text, m.Place.Name)).ShouldBe([("Syrian", "Syria"), ("Turks", "Turkey"), ("European", "Europe")]);
        mentions.Single(m => !m.IsDemonym).Text.ShouldBe("Homs");
    }

    [Theory]
    [InlineData("Officers of the Dundee Police Department came.", "Dundee")]
    [InlineData("Sen. Ada Moss, D-Charleston, voted against it.", "Charleston")]
    [InlineData("They met at the Salina-Wichita line.", "Salina")]
    public void A_place_in_the_name_of_its_institutions_counts(string text, string toponym) => tagger.Tag(text).ShouldContain(m => m.Text == toponym);

    [Fact]
    public void A_local_paper_is_at_home_in_the_town_of_its_name()
    {
        const string Text = "The council of Paris met. Firefighters from Reno and Powderly helped, and Lamar County paid.";
        tagger.Tag(Text).First(m => m.Text == "Paris").Place.Country.ShouldBe("FRA");
        var mentions = tagger.Tag(Text, home: OutletHome.FromHost("www.parisweeklyherald.com"));
        mentions.First(m => m.Text == "Paris").Place.Admin1.ShouldBe("Texas");
        mentions.First(m => m.Text == "Lamar County").Place.Admin1.ShouldBe("Texas");
    }

    [Theory]
    [InlineData("Troops entered Kobani.", 36.89, 38.35)]
    [InlineData("Troops entered Ayn al-Arab.", 36.89, 38.35)]
    [InlineData("Troops entered Qamishli.", 37.05, 41.23)]
    [InlineData("They drove through Lancashire.", 53.86, -2.63)]
    [InlineData("A camp in North Darfur burnt.", 13.7, 25.5)]
    public void Places_in_the_news_are_known(string text, double latitude, double longitude)
    {
        var place = tagger.Tag(text).ShouldHaveSingleItem().Place;
        Distance.Kilometres(place.Latitude, place.Longitude, latitude, longitude).ShouldBeLessThan(161);
    }
}
