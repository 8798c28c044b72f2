using Dragoman.Times;

namespace Dragoman.Tests.Times;

public sealed class KnownEventTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void All_shipped_events_can_be_read()
    {
        var events = KnownEvent.Load(Path.Combine(EngineOptions.Default.Knowledge, "calendar", "events.tsv"));
        events.Count.ShouldBeGreaterThan(100);
        events.Select(e => e.Name).ShouldBeUnique();
        events.SelectMany(e => e.Wordings).SelectMany(w => w).SelectMany(p => p).ShouldAllBe(phrase => phrase.All(word => word.Length > 0));
    }

    [Fact]
    public void A_folder_without_the_table_knows_no_events() => KnownEvent.Load(Path.Combine(folder.Path, "none.tsv")).ShouldBeEmpty();

    [Theory]
    [InlineData("the flood\toften\t2001-02-03\t\tflood\teditors")]
    [InlineData("the flood\tonce\tlong ago\t\tflood\teditors")]
    [InlineData("the flood\tonce\t2001-02-03\t2001-02-02\tflood\teditors")]
    [InlineData("the flood\tonce\t2001-02-03\tflood\teditors")]
    public void A_line_that_cannot_be_read_is_named(string line)
    {
        var path = Path.Combine(folder.Path, "events.tsv");
        File.WriteAllText(path, "event\tkind\tfrom\tto\twords\tsource\n" + line + "\n");
        Should.Throw<InvalidDataException>(() => KnownEvent.Load(path)).Message.ShouldContain("events.tsv:2");
    }

    public void Dispose() => folder.Dispose();
}
