using System.Text;
using Dragoman.Actors;
using Dragoman.Cli.Output;
using Dragoman.Events;
using Dragoman.Places;

namespace Dragoman.Cli.Tests.Output;

public class EventFormatTests
{
    private static readonly Actor Hatami = new("IRN.mod", "Q25424757", "Amir Hatami", "IRN", ["GOV", "MIL"], "") { Office = "mod" };

    private static readonly EventRecord Full = new("e-1", "r1", 3, new Span(310, 452), "SUPPORT")
    {
        Contexts = ["military"],
        Cameo = "051",
        Quad = "verbal cooperation",
        Score = 5,
        Status = "actual",
        Source = [new EventActor(Hatami, "Hatami", new Span(310, 316))],
        Target = [new EventActor(new Actor("SYR", null, "Syria", "SYR", ["GOV"], ""), "its \"Syrian\" ally", new Span(330, 345))],
        Date = new EventDate(DateRange.Day(new DateOnly(2017, 10, 8)), "on Sunday", new Span(400, 409), "stated"),
        Place = new EventPlace(new Place(112931, "Tehran", "IRN", "Tehran", "city", 35.694389, 51.421509, 7153309), "Tehran", new Span(420, 426), "stated"),
        Attribution =
        [
            new Attribution("speaker", "a senior official", null, new Span(350, 367)) { Anonymous = true },
            new Attribution("outlet", "IRNA", null, null),
        ],
        Disputes = [new Dispute("e-2", "denied by")],
        Trigger = new TextPart("stand beside", new Span(320, 332)),
        Rule = "support.stand-beside",
        Why = "rule support.stand-beside reads it",
        Confidence = 0.8712,
        FieldConfidence = new Dictionary<string, double> { ["type"] = 0.9, ["date"] = 0.755 },
    };

    [Fact]
    public void JsonHasTheFieldsOfTheContractInOrder() =>
        Text(JsonLine.Of(Full, EventJson.Write)).ShouldBe(
            """
            {"id":"e-1","report":"r1","sentence":3,"span":[310,452],"type":"SUPPORT","mode":null,"contexts":["military"],"cameo":"051","quad":"verbal cooperation","score":5,"status":"actual","source":[{"actor":"IRN.mod","name":"Amir Hatami","country":"IRN","sectors":["GOV","MIL"],"text":"Hatami","span":[310,316]}],"target":[{"actor":"SYR","name":"Syria","country":"SYR","sectors":["GOV"],"text":"its \"Syrian\" ally","span":[330,345]}],"symmetric":false,"date":{"from":"2017-10-08","to":"2017-10-08","text":"on Sunday","span":[400,409],"basis":"stated"},"place":{"name":"Tehran","geonames":112931,"country":"IRN","precision":"city","basis":"stated","lat":35.69439,"lon":51.42151,"text":"Tehran","span":[420,426]},"attribution":[{"role":"speaker","name":"a senior official","actor":null,"span":[350,367],"anonymous":true},{"role":"outlet","name":"IRNA","actor":null,"span":null}],"disputes":[{"event":"e-2","relation":"denied by"}],"trigger":{"text":"stand beside","span":[320,332]},"rule":"support.stand-beside","why":"rule support.stand-beside reads it","confidence":0.87,"confidences":{"date":0.76,"type":0.9}}

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void JsonWritesNullForWhatIsAbsent()
    {
        var line = Text(JsonLine.Of(Full with { Cameo = null, Target = [], Date = null, Place = null, Attribution = [] }, EventJson.Write));

        line.ShouldContain("\"mode\":null,");
        line.ShouldContain("\"cameo\":null,");
        line.ShouldContain("\"target\":[],");
        line.ShouldContain("\"date\":null,\"place\":null,\"attribution\":[],");
    }

    [Fact]
    public void CsvIsOneRowAnEventWithAsManyCellsAsTheHeader()
    {
        var row = Text(Csv.Row(EventCsv.Row(Full)));

        row.ShouldBe(
            "e-1,r1,3,310,452,SUPPORT,,military,051,verbal cooperation,5,actual,IRN.mod,Amir Hatami,IRN,GOV|MIL,Hatami,"
            + "SYR,Syria,SYR,GOV,\"its \"\"Syrian\"\" ally\",false,2017-10-08,2017-10-08,on Sunday,stated,"
            + "Tehran,112931,IRN,city,stated,35.69439,51.42151,Tehran,speaker: a senior official;outlet: IRNA,denied by e-2,stand beside,support.stand-beside,0.87\r\n");
        EventCsv.Row(Full).Count().ShouldBe(EventCsv.Columns.Length);
        EventCsv.Row(Full with { Date = null, Place = null }).Count().ShouldBe(EventCsv.Columns.Length);
    }

    [Fact]
    public void CsvJoinsJointActors()
    {
        var joint = Full with { Source = [.. Full.Source, .. Full.Target] };

        Text(Csv.Row(EventCsv.Row(joint))).ShouldContain("IRN.mod;SYR,Amir Hatami;Syria,IRN;SYR,GOV|MIL;GOV,");
    }

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}
