using Dragoman.Events;

namespace Dragoman.Tests.Events;

public sealed class FeatureTableTests
{
    [Fact]
    public void A_table_of_features_finds_each_row_and_nothing_else()
    {
        var names = Enumerable.Range(0, 5000).Select(i => $"name={i}").ToList();
        var table = new FeatureTable(names);
        for (var i = 0; i < names.Count; i++)
        {
            table.TryRow(FeatureTable.Hash(FeatureTable.Basis, names[i]), out var row).ShouldBeTrue();
            row.ShouldBe(i);
            table.TryRow(FeatureTable.Hash(FeatureTable.Basis, $"other={i}"), out _).ShouldBeFalse();
        }
    }
}
