namespace Dragoman.Places;

/// <summary>Cuts a text into words, keeping abbreviations such as "U.S." and names such as "Sana'a" whole.</summary>
internal static class PlaceWords
{
    public static List<PlaceWord> Scan(ReadOnlySpan<char> text)
    {
        var words = new List<PlaceWord>((text.Length / 6) + 8);
        var (gap, paragraph) = (Gap.Sentence, true);
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at]))
            {
                (gap, paragraph) = Widen(text, at, gap, paragraph, words);
                at++;
                continue;
            }

            var end = End(text, at);
            words.Add(new PlaceWord(at, end, gap, char.IsUpper(text[at]), IsShouted(text[at..end]), paragraph));
            (gap, paragraph, at) = (Gap.None, false, end);
        }

        return words;
    }

    private static (Gap Gap, bool Paragraph) Widen(
        ReadOnlySpan<char> text, int at, Gap gap, bool paragraph, List<PlaceWord> words)
    {
        var c = text[at];
        return c switch
        {
            '\n' => (Gap.Sentence, true),
            ' ' or '\u00a0' or '-' or '\t' or '\r' => (gap, paragraph),
            '.' when gap == Gap.None && words.Count > 0 && IsAbbreviation(text[words[^1].Start..words[^1].End]) =>
                (gap, false),
            '.' or '!' or '?' => (Gap.Sentence, paragraph),
            '"' or '“' or '”' or '‘' or '’' or '\'' or '`' when gap == Gap.Sentence => (gap, paragraph),
            ',' when gap == Gap.None => (Gap.Comma, false),
            _ => (gap == Gap.Sentence ? gap : Gap.Other, paragraph),
        };
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word.Length == 1 || word is "St" or "Ste" or "Ft" or "Mt" or "Mr" or "Mrs" or "Ms" or "Dr" or "Gen" or "Sen"
            or "Rep" or "Gov" or "Lt" or "Col" or "Sgt" or "Capt" or "Prof" or "Rev";

    private static int End(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (true)
        {
            var run = end;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is >= '\u0300' and <= '\u036f'))
            {
                end++;
            }

            var letter = end + 1 < text.Length && char.IsLetter(text[end + 1]);
            if (end < text.Length && text[end] is '\'' or '’' or 'ʻ' && letter && !IsPossessive(text, end + 1))
            {
                end++;
            }
            else if (end < text.Length && text[end] == '.' && end - run <= 2 && letter && char.IsUpper(text[start]))
            {
                // "U.S.", "W.Va.".
                end++;
            }
            else
            {
                var dotted = text[start..end].Contains('.') && end < text.Length && text[end] == '.';
                return dotted ? end + 1 : end;
            }
        }
    }

    private static bool IsPossessive(ReadOnlySpan<char> text, int at) =>
        text[at] is 's' or 'S' && (at + 1 == text.Length || !char.IsLetter(text[at + 1]));

    private static bool IsShouted(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters > 1;
    }
}
