using Dragoman.Ingest.Plain;

namespace Dragoman.Ingest.Tests;

public class DatelineTest
{
    [Theory]
    [InlineData("DAMASCUS, Sept 3 (SANA) - The army", "DAMASCUS, Sept 3 (SANA) -", "DAMASCUS", "2018-09-03", "SANA")]
    [InlineData("MOSCOW (Reuters) - Russia said", "MOSCOW (Reuters) -", "MOSCOW", null, "Reuters")]
    [InlineData("BEIRUT — The cabinet met", "BEIRUT —", "BEIRUT", null, null)]
    [InlineData("TEHRAN, Iran (AP) — Iran’s president", "TEHRAN, Iran (AP) —", "TEHRAN, Iran", null, "AP")]
    [InlineData("WASHINGTON/MOSCOW (Reuters) - Envoys", "WASHINGTON/MOSCOW (Reuters) -", "WASHINGTON/MOSCOW", null, "Reuters")]
    [InlineData("UNITED NATIONS, Sept. 4 (Xinhua) -- The council", "UNITED NATIONS, Sept. 4 (Xinhua) --", "UNITED NATIONS", "2018-09-04", "Xinhua")]
    [InlineData("MOSCOW, September 2. /TASS/. The minister", "MOSCOW, September 2. /TASS/.", "MOSCOW", "2018-09-02", "TASS")]
    [InlineData("Tehran, Sept 3, IRNA – The speaker", "Tehran, Sept 3, IRNA –", "Tehran", "2018-09-03", "IRNA")]
    [InlineData("Damascus, SANA – President", "Damascus, SANA –", "Damascus", null, "SANA")]
    [InlineData("SANTIAGO DE CUBA, 31 Dec 2017 (EFE) - A ship", "SANTIAGO DE CUBA, 31 Dec 2017 (EFE) -", "SANTIAGO DE CUBA", "2017-12-31", "EFE")]
    [InlineData("(Reuters) - The company", "(Reuters) -", null, null, "Reuters")]
    [InlineData("San Jose, California — A woman", "San Jose, California —", "San Jose, California", null, null)]
    [InlineData("A short summary.\n\nPARIS (AFP) — France", "PARIS (AFP) —", "PARIS", null, "AFP")]
    [InlineData("Monday, September 3, 2018\n\nPARIS (AFP) — France", "PARIS (AFP) —", "PARIS", "2018-09-03", "AFP")]
    public void IsFound(string text, string span, string? place, string? date, string? agency)
    {
        var dateline = DatelineReader.Find(text, new DateOnly(2018, 9, 4)).ShouldNotBeNull();

        dateline.Span.In(text).ShouldBe(span);
        dateline.Place.ShouldBe(place);
        dateline.Date.ShouldBe(date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd"));
        dateline.Agency.ShouldBe(agency);
    }

    [Theory]
    [InlineData("The minister – a former general – said")]
    [InlineData("Zarif – the foreign minister – said")]
    [InlineData("Iran-backed forces moved on Monday.")]
    [InlineData("NATO - which has 29 members - met.")]
    [InlineData("The talks (in Geneva) went on.")]
    [InlineData("")]
    [InlineData("A")]
    public void OrdinaryOpeningIsNone(string text) => DatelineReader.Find(text, null).ShouldBeNull();

    [Fact]
    public void DayOfTheOldYearIsCompletedFromANewYearsReport() =>
        DatelineReader.Find("ROME, Dec. 31 (ANSA) - Two", new DateOnly(2019, 1, 1))!.Date.ShouldBe(new DateOnly(2018, 12, 31));

    [Fact]
    public void DayWithoutAYearStaysOpenWhenNoYearIsKnown() =>
        DatelineReader.Find("ROME, Dec. 31 (ANSA) - Two", null)!.Date.ShouldBeNull();
}
