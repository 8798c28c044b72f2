using System.Text.Json;

namespace Dragoman.Cli.Tests.Commands;

/// <summary>The verbs that load the engine, with the knowledge that is shipped.</summary>
public class EngineVerbTests
{
    private const string Report = """{"id":"r1","title":"Visit","text":"Iranian Foreign Minister Mohammad Javad Zarif met Russian Foreign Minister Sergei Lavrov in Moscow on Monday.","published":"2018-09-05"}""";

    [ModelFact]
    public void CodeGivesEventsAndErrorsInPlace()
    {
        var result = Cli.Run(["code", "-"], $"{Report}\n{{\"id\":\"r2\"}}\n{Report.Replace("r1", "r3")}\n");

        result.Code.ShouldBe(0);
        var records = result.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        records.Where(r => r.TryGetProperty("error", out _)).ShouldHaveSingleItem().GetProperty("id").GetString().ShouldBe("r2");
        records.First().GetProperty("report").GetString().ShouldBe("r1");
        records.Last().GetProperty("report").GetString().ShouldBe("r3");
        records.First().GetProperty("type").GetString().ShouldBe("CONSULT");
    }

    [ModelFact]
    public void AnnotateHasAllLayersInOrder()
    {
        var line = Cli.Run(["annotate", "-"], Report).Lines.ShouldHaveSingleItem();

        var layers = JsonDocument.Parse(line).RootElement;
        layers.EnumerateObject().Select(p => p.Name).ShouldBe(["id", "sentences", "actors", "names", "places", "times", "statements"]);
        var token = layers.GetProperty("sentences")[0].GetProperty("tokens")[0];
        token.EnumerateObject().Select(p => p.Name).ShouldBe(["span", "form", "lemma", "upos", "head", "deprel"]);
    }

    [ModelFact]
    public void AnnotateWritesTreesAsConllu()
    {
        var lines = Cli.Run(["annotate", "--format", "conllu", "-"], Report).Lines;

        lines[..3].ShouldBe(["# newdoc id = r1", "# sent_id = r1-1", "# text = Iranian Foreign Minister Mohammad Javad Zarif met Russian Foreign Minister Sergei Lavrov in Moscow on Monday."]);
        lines[3..].ShouldAllBe(line => line.Split('\t').Length == 10);
    }

    [ModelFact]
    public void EveryFormatOfEveryVerbWorks()
    {
        string[][] lines =
        [
            ["read", "-"], ["annotate", "-"], ["code", "-"],
            ["resolve", "Iranian defence minister", "--date", "2018-08-26"],
            ["relate", "Iran condemned Israel.", "--source", "Iran", "--target", "Israel"],
        ];
        foreach (var line in lines)
        {
            foreach (var format in (string[])["table", "jsonl", "csv"])
            {
                var result = Cli.Run([.. line, "--format", format], Report);

                result.Code.ShouldBe(0, result.Error);
                result.Output.ShouldNotBeEmpty();
            }
        }
    }

    [ModelFact]
    public void ResolveAnswersLinesInOrder()
    {
        var result = Cli.Run(["resolve", "-"], """
            {"id":"1","phrase":"Iranian defence minister","date":"2018-08-26","country":null}
            {"id":"2","phrase":"Iranian defence minister","date":"soon"}
            {"id":"3","phrase":"a wooden table","date":"2018-08-26"}
            """);

        result.Code.ShouldBe(0);
        result.Lines[0].ShouldStartWith("""{"id":"1","actor":"IRN.mod","person":"Q25424757","name":"Amir Hatami","country":"IRN","sectors":["GOV","MIL"],"why":" """.TrimEnd());
        result.Lines[1].ShouldStartWith("""{"id":"2","error":" """.TrimEnd());
        result.Lines[2].ShouldBe("""{"id":"3","actor":null,"person":null,"name":null,"country":null,"sectors":null,"why":null}""");
        result.Error.ShouldContain("-:2: ");
    }

    [ModelFact]
    public void RelateAlwaysAnswers()
    {
        var result = Cli.Run(["relate", "-"], """
            {"id":"1","text":"Iran condemned the strikes by Israel.","source":"Iran","target":"Israel"}
            {"id":"2","text":"Iran condemned the strikes by Israel.","source":"Iran"}
            {"id":"3","text":"Something.","source":"Nobody","target":"Nowhere"}
            """);

        result.Lines.Length.ShouldBe(3);
        result.Lines[0].ShouldStartWith("""{"id":"1","type":"ACCUSE","scores":{"ACCUSE":""");
        result.Lines[1].ShouldContain("\"error\"");
        result.Lines[2].ShouldStartWith("""{"id":"3","type":" """.TrimEnd());
    }

    [ModelFact]
    public void ExplainShowsTreeActorsRulesAndEvent()
    {
        var result = Cli.Run(["explain", "Iran condemned the strikes by Israel.", "--date", "2024-04-02", "--format", "table"]);

        result.Code.ShouldBe(0);
        foreach (var part in (string[])["condemned root", "actors", "rules", "✓ accuse.", "Iran ACCUSEs"])
        {
            result.Output.ShouldContain(part);
        }
    }

    [ModelFact]
    public void CodebookTestTellsWhereAnExampleFails()
    {
        using var folder = new TemporaryFolder();
        folder.Write("codebook/accuse.txt", "rule accuse.condemn\n  match: SOURCE condemn TARGET\n  + Iran condemned Israel. => IRN > ISR\n  + Iran condemned Israel. => IRN > SYR\n");
        var knowledge = Path.Combine(AppContext.BaseDirectory, "knowledge");
        Directory.CreateSymbolicLink(folder.File("almanac"), Path.Combine(knowledge, "almanac"));
        Directory.CreateSymbolicLink(folder.File("gazetteer"), Path.Combine(knowledge, "gazetteer"));

        var result = Cli.Run(["codebook", "test", "--format", "table", "--knowledge", folder.Path]);

        result.Code.ShouldBe(1);
        result.Output.ShouldContain("accuse.txt:4 accuse.condemn");
        result.Output.ShouldContain("1 of 2 examples fail.");
    }
}
