using Dragoman.Events;

namespace Dragoman.Tests.Events;

public sealed class FeatureTableTests
{
    [Fact]
    public void A_table_of_features_finds_each_row_and_nothing_else()
    {
        var names = Enumerable.Range(0, 5000).Select(i => $"name={i}").ToList();
        var table = new FeatureTable(names);
        var asked = names.SelectMany((name, i) => new[] { name, $"other={i}" }).Select(name => FeatureTable.Hash(FeatureTable.Basis, name)).ToArray();
        var rows = new int[asked.Length];
        table.Rows(asked, rows).ShouldBe(names.Count);
        rows[..names.Count].ShouldBe(Enumerable.Range(0, names.Count));
    }
}
