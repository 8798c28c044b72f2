namespace Dragoman.Times;

// Numbers in digits and words: "2 1/2", "twenty-four", "two hundred", "a few", "nineteen ninety-six".
internal sealed partial class TimeGrammar
{
    // Bounds keep a text that repeats one word from costing the square of its length.
    private const int LongestNumber = 12;

    /// <summary>Reads a count; null when there is none, <see cref="Unknown"/> for "several".</summary>
    private double? Quantity(int i, out int end)
    {
        end = i;
        var word = Word(i);
        if (word.Kind == WordKind.Number)
        {
            if (Sign(i - 1, '$') || Sign(i - 1, '.') && !Word(i).Spaced)
            {
                return null;
            }

            end = i + 1;

            // "2 1/2" and "two to three": the half is added, of a span of numbers the first is kept.
            if (Word(end) is { Kind: WordKind.Number, Value: 1 } && Sign(end + 1, '/') && Word(end + 2).Value == 2)
            {
                end += 3;
                return word.Value + 0.5;
            }

            end = SkipAlternative(end);
            return word.Value;
        }

        if (word.Kind == WordKind.NumberWord)
        {
            var number = Spelled(i, out end);
            end = SkipAlternative(end);
            return number;
        }

        if (Says(i, "a") || Says(i, "an") || Says(i, "another"))
        {
            end = i + 1;
            if (Kind(end) == WordKind.Vague && !Says(end, "some"))
            {
                var couple = Says(end, "couple");
                end = Skip(end + 1, "of");
                return couple ? 2 : Unknown;
            }

            if (Kind(end) == WordKind.NumberWord && Word(end).Value >= 12)
            {
                return Spelled(end, out end);
            }

            return 1;
        }

        if (word.Kind == WordKind.Vague)
        {
            var couple = Says(i, "couple");
            end = Skip(i + 1, "of");
            return couple ? 2 : Unknown;
        }

        return null;
    }

    private int SkipAlternative(int i) =>
        (Says(i, "to") || Says(i, "or")) && Kind(i + 1) is WordKind.Number or WordKind.NumberWord ? i + 2 : i;

    private double Spelled(int i, out int end)
    {
        double total = 0, part = 0;
        for (end = i; Kind(end) == WordKind.NumberWord && end < i + LongestNumber; end++)
        {
            var value = Word(end).Value;
            if (value == 1000)
            {
                total += Math.Max(1, part) * 1000;
                part = 0;
            }
            else if (value == 100 || value == 12 && part > 0 && end > i)
            {
                part = Math.Max(1, part) * value;
            }
            else
            {
                part += value;
            }

            if (Hyphen(end + 1) && Kind(end + 2) == WordKind.NumberWord)
            {
                end++;
            }
        }

        return total + part;
    }

    /// <summary>"nineteen ninety-six", "two thousand eleven": a year in words, or null.</summary>
    private int? SpelledYear(int i, out int end)
    {
        end = i;
        if (Word(i) is not { Kind: WordKind.NumberWord, Value: >= 15 and <= 20 } century)
        {
            return null;
        }

        if (Word(i + 1) is not { Kind: WordKind.NumberWord, Value: >= 10 and <= 90 } tens)
        {
            return null;
        }

        end = i + 2;
        var year = (century.Value * 100) + tens.Value;
        var ones = SkipHyphen(end);
        if (tens.Value >= 20 && Word(ones) is { Kind: WordKind.NumberWord, Value: < 10 } one)
        {
            year += one.Value;
            end = ones + 1;
        }

        return year;
    }
}
