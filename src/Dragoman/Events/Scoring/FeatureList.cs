using System.Buffers;

namespace Dragoman.Events;

/// <summary>Collects the features of one case: as rows of a table of weights, or as names for training.</summary>
/// <remarks>A feature is a template and up to four values, written <c>template=value=value</c>; the table is asked by a hash of that name.</remarks>
internal sealed class FeatureList(FeatureTable? table) : IDisposable
{
    private const int AtFirst = 1024;

    private int[] rows = ArrayPool<int>.Shared.Rent(AtFirst);
    private ulong[] asked = ArrayPool<ulong>.Shared.Rent(AtFirst);
    private int count;
    private int waiting;

    /// <summary>The rows of the known features.</summary>
    public ReadOnlySpan<int> Rows
    {
        get
        {
            LookUp();
            return rows.AsSpan(0, count);
        }
    }

    /// <summary>The names of all features; only without a table.</summary>
    public List<string> Names { get; } = [];

    public void Clear()
    {
        (count, waiting) = (0, 0);
        Names.Clear();
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(rows);
        ArrayPool<ulong>.Shared.Return(asked);
    }

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
        if (waiting == asked.Length)
        {
            LookUp();
        }

        asked[waiting++] = hash;
    }

    /// <summary>Asks the table for all that waits at once, so that its memory is fetched ahead.</summary>
    private void LookUp()
    {
        if (waiting == 0)
        {
            return;
        }

        if (count + waiting > rows.Length)
        {
            var longer = ArrayPool<int>.Shared.Rent(2 * (count + waiting));
            rows.AsSpan(0, count).CopyTo(longer);
            ArrayPool<int>.Shared.Return(rows);
            rows = longer;
        }

        count += table!.Rows(asked.AsSpan(0, waiting), rows.AsSpan(count));
        waiting = 0;
    }
}
