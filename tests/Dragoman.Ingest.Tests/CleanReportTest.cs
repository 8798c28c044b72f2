using Dragoman.Reports;

namespace Dragoman.Ingest.Tests;

public class CleanReportTest
{
    [Fact]
    public void IsOneLineWithAllFieldsInOrder()
    {
        var report = new Report("r1", "“Yes,” she said.\n\nThey met.")
        {
            Title = "Talks <begin>",
            Published = new DateOnly(2018, 9, 3),
            Outlet = "IRNA",
            Byline = "Ada Penn",
        };

        new CleanReport(report).ToJson().ShouldBe(
            """{"id":"r1","title":"Talks <begin>","text":"“Yes,” she said.\n\nThey met.","published":"2018-09-03","outlet":"IRNA","byline":"Ada Penn","language":"en","dated":null}""");
    }

    [Fact]
    public void TellsHowTheDayWasWorkedOut()
    {
        var range = new DateRange(new DateOnly(2018, 9, 1), new DateOnly(2018, 9, 7));

        new CleanReport(new Report("r1", "They met."), new Dated(range, ["It names the summit of 7 September."])).ToJson().ShouldEndWith(
            "\"published\":null,\"outlet\":null,\"byline\":null,\"language\":\"en\",\"dated\":{\"from\":\"2018-09-01\",\"to\":\"2018-09-07\",\"because\":[\"It names the summit of 7 September.\"]}}");
    }
}
