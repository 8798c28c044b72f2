namespace Dragoman.Training;

/// <summary>Puts examples in another order, the same every time.</summary>
internal sealed class Shuffle
{
    private ulong state = 1;

    public void Apply<T>(T[] examples)
    {
        for (var i = examples.Length - 1; i > 0; i--)
        {
            state = (state * 6364136223846793005) + 1442695040888963407;
            var j = (int)((state >> 33) % (ulong)(i + 1));
            (examples[i], examples[j]) = (examples[j], examples[i]);
        }
    }
}
