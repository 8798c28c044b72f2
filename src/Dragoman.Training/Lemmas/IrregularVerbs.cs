namespace Dragoman.Training.Lemmas;

/// <summary>The table <c>irregular-verbs.tsv</c> beside this file.</summary>
internal static class IrregularVerbs
{
    /// <summary>Every irregular form with its Penn tag and its lemma.</summary>
    public static IEnumerable<(string Tag, string Form, string Lemma)> All()
    {
        using var stream = typeof(IrregularVerbs).Assembly.GetManifestResourceStream("irregular-verbs.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (line.StartsWith('#') || cells.Length != 3)
            {
                continue;
            }

            foreach (var form in cells[1].Split('|'))
            {
                yield return ("VBD", form, cells[0]);
            }

            foreach (var form in cells[2].Split('|'))
            {
                yield return ("VBN", form, cells[0]);
            }
        }
    }
}
