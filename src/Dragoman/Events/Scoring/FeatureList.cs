using System.Buffers;

namespace Dragoman.Events;

/// <summary>Collects the features of one case: as rows of a table of weights, or as names for training.</summary>
/// <remarks>A feature is a template and up to four values, written <c>template=value=value</c>; the table is asked by a hash of that name.</remarks>
internal sealed class FeatureList(FeatureTable? table) : IDisposable
{
    private const int AtFirst = 1024;

    private int[] rows = ArrayPool<int>.Shared.Rent(AtFirst);
    private int count;

    /// <summary>The rows of the known features.</summary>
    public ReadOnlySpan<int> Rows => rows.AsSpan(0, count);

    /// <summary>The names of all features; only without a table.</summary>
    public List<string> Names { get; } = [];

    public void Clear()
    {
        count = 0;
        Names.Clear();
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(rows);

    public void Add(string template)
    {
        if (table is null)
        {
            Names.Add(template);
            return;
        }

        Keep(FeatureTable.Hash(FeatureTable.Basis, template));
    }

    public void Add(string template, string value)
    {
        if (table is null)
        {
            Names.Add($"{template}={value}");
            return;
        }

        Keep(FeatureTable.Joined(FeatureTable.Hash(FeatureTable.Basis, template), value));
    }

    public void Add(string template, string first, string second)
    {
        if (table is null)
        {
            Names.Add($"{template}={first}={second}");
            return;
        }

        Keep(FeatureTable.Joined(FeatureTable.Joined(FeatureTable.Hash(FeatureTable.Basis, template), first), second));
    }

    public void Add(string template, string first, string second, string third)
    {
        if (table is null)
        {
            Names.Add($"{template}={first}={second}={third}");
            return;
        }

        Keep(FeatureTable.Joined(FeatureTable.Joined(FeatureTable.Joined(FeatureTable.Hash(FeatureTable.Basis, template), first), second), third));
    }

    public void Add(string template, string first, string second, string third, string fourth)
    {
        if (table is null)
        {
            Names.Add($"{template}={first}={second}={third}={fourth}");
            return;
        }

        Keep(FeatureTable.Joined(FeatureTable.Joined(FeatureTable.Joined(FeatureTable.Joined(FeatureTable.Hash(FeatureTable.Basis, template), first), second), third), fourth));
    }

    private void Keep(ulong hash)
    {
        if (!table!.TryRow(hash, out var row))
        {
            return;
        }

        if (count == rows.Length)
        {
            var longer = ArrayPool<int>.Shared.Rent(2 * count);
            rows.CopyTo(longer, 0);
            ArrayPool<int>.Shared.Return(rows);
            rows = longer;
        }

        rows[count++] = row;
    }
}
