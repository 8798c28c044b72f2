using Dragoman.Reports;

namespace Dragoman.Tests.Events;

/// <summary>A user's folders add to the shipped knowledge and override it.</summary>
public sealed class OwnKnowledgeTests : IDisposable
{
    private static readonly DateOnly Day = new(2018, 9, 3);
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_rule_of_ones_own_codes_its_words()
    {
        folder.Write("assault.txt",
            "rule assault.frobnicate\n  match: SOURCE frobnicate TARGET\n  mode: beat\n  cameo: 182\n");
        var engine = Engine.Load(EngineOptions.Default with { Codebooks = [folder.Path] });
        var record = engine.Code(Report("Iran frobnicated Iraq.")).ShouldHaveSingleItem();
        (record.Type, record.Rule, record.Mode, record.Cameo)
            .ShouldBe(("ASSAULT", "assault.frobnicate", "beat", "182"));
        engine.Code(Report("Iran bombed Iraq.")).ShouldHaveSingleItem().Type.ShouldBe("ASSAULT");
    }

    [Fact]
    public void A_shipped_rule_is_replaced_by_one_of_the_same_name()
    {
        var shipped = Engine.Load(EngineOptions.Default).Code(Report("Iran bombed Iraq.")).ShouldHaveSingleItem();
        folder.Write("assault.txt", $"rule {shipped.Rule}\n  match: SOURCE frobnicate TARGET\n");
        var engine = Engine.Load(EngineOptions.Default with { Codebooks = [folder.Path] });
        engine.Code(Report("Iran bombed Iraq.")).ShouldNotContain(r => r.Rule == shipped.Rule);
        engine.Code(Report("Iran frobnicated Iraq.")).ShouldHaveSingleItem().Rule.ShouldBe(shipped.Rule);
    }

    [Fact]
    public void People_and_groups_of_ones_own_are_known()
    {
        folder.Write("terms/IRN.tsv",
            "office\tperson\tname\tfrom\tto\tsource\nnsa\tp-one\tQasem Testani\t2018-01-01\t2018-12-31\teditors\n");
        folder.Write(
            "groups.tsv",
            "group\tname\talso\tcountry\tsectors\tfrom\tto\tsource\n"
            + "blue-lions\tBlue Lions\tBlue Lions Brigade\tSYR\tREB\t\t\teditors\n");
        var engine = Engine.Load(EngineOptions.Default with { Almanacs = [folder.Path] });
        engine.Resolve("Qasem Testani", Day, null)!.Code.ShouldBe("IRN.nsa");
        engine.Resolve("Qasem Testani", new DateOnly(2022, 1, 1), null)!.Code.ShouldBe("IRN.eli");
        var lions = engine.Resolve("the Blue Lions Brigade", Day, null)!;
        (lions.Code, lions.Country).ShouldBe(("blue-lions", "SYR"));
        engine.Resolve("Zarif", Day, null)!.Code.ShouldBe("IRN.mfa");
    }

    [Fact]
    public void A_group_of_ones_own_replaces_the_shipped_one()
    {
        folder.Write("groups.tsv",
            "group\tname\talso\tcountry\tsectors\tfrom\tto\tsource\nhezbollah\tHezbollah\t\tLBN\tPTY\t\t\teditors\n");
        var engine = Engine.Load(EngineOptions.Default with { Almanacs = [folder.Path] });
        engine.Resolve("Hezbollah", Day, null)!.Sectors.ShouldBe(["PTY"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_folder_that_is_not_there_is_named(bool almanac)
    {
        var missing = Path.Combine(folder.Path, "nowhere");
        var options = almanac
            ? EngineOptions.Default with { Almanacs = [missing] } : EngineOptions.Default with { Codebooks = [missing] };
        Should.Throw<DirectoryNotFoundException>(() => Engine.Load(options)).Message.ShouldContain("nowhere");
    }

    [Fact]
    public void A_missing_model_is_named()
    {
        var options = EngineOptions.Default with { Language = Path.Combine(folder.Path, "sindarin") };
        Should.Throw<IOException>(() => Engine.Load(options)).Message.ShouldContain("sindarin");
    }

    private static Report Report(string text) => new("r", text) { Published = Day };
}
