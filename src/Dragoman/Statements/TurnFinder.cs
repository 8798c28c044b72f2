namespace Dragoman.Statements;

/// <summary>Finds the turns of a transcript: lines that begin with a name in capitals and a colon.</summary>
internal static class TurnFinder
{
    private const int LongestName = 40;

    /// <summary>Name, colon and words of each turn.</summary>
    public static IEnumerable<(Span Name, Span Colon, Span Said)> Find(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (Colon(text, start, end) is var colon and > 0 && colon + 2 < end)
            {
                var said = colon + 1;
                while (said < end && char.IsWhiteSpace(text[said]))
                {
                    said++;
                }

                if (said < end)
                {
                    yield return (new Span(start, colon), new Span(colon, colon + 1), new Span(said, end));
                }
            }

            start = end + 1;
        }
    }

    /// <summary>Where the colon behind a name in capitals stands, or -1.</summary>
    private static int Colon(string text, int start, int end)
    {
        var letters = 0;
        for (var i = start; i < end && i - start <= LongestName; i++)
        {
            if (text[i] == ':')
            {
                return letters >= 3 ? i : -1;
            }

            if (char.IsUpper(text[i]))
            {
                letters++;
            }
            else if (text[i] is not (' ' or '.' or '-' or '\'' or '\u2019'))
            {
                return -1;
            }
        }

        return -1;
    }
}
