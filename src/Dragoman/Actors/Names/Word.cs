namespace Dragoman.Actors;

/// <summary>A word as the almanac looks at it.</summary>
/// <param name="Key">The comparable form; never empty.</param>
/// <param name="LemmaKey">The comparable lemma: singular for plurals.</param>
/// <param name="Token">The index of the token in its sentence.</param>
internal readonly record struct Word(string Form, string Key, string LemmaKey, int Token)
{
    public bool IsCapital => char.IsUpper(Form[0]);

    /// <summary>All letters are capitals, as in an acronym.</summary>
    public bool IsUpper
    {
        get
        {
            foreach (var c in Form)
            {
                if (char.IsLower(c))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The words of a phrase without a tree; lemmas are guessed from the ending.</summary>
    public static List<Word> Of(string phrase)
    {
        var words = new List<Word>();
        foreach (var form in phrase.Split([' ', '-', '\u2010', '\u2011', '\u2013', '/', ',', '"', '(', ')', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = NameKey.WithoutOwner(form) is var stem && stem.Length < form.Length ? form[..stem.Length] : form;
            var key = NameKey.Of(bare);
            if (key.Length > 0)
            {
                words.Add(new Word(bare, key, Singular(key), words.Count));
            }
        }

        return words;
    }

    /// <summary>The likely singular of a key.</summary>
    public static string Singular(string key) => key switch
    {
        { Length: > 4 } when key.EndsWith("ies", StringComparison.Ordinal) => key[..^3] + "y",
        { Length: > 4 } when key.EndsWith("men", StringComparison.Ordinal) => key[..^2] + "an",
        { Length: > 4 } when key.EndsWith("ches", StringComparison.Ordinal) || key.EndsWith("shes", StringComparison.Ordinal) || key.EndsWith("sses", StringComparison.Ordinal) => key[..^2],
        { Length: > 5 } when key[^1] == 's' && key[^2] == 'i' && key[^3] is 'h' or 'd' or 'f' or 'z' or 'q' or 'b' => key[..^1],
        { Length: > 3 } when key[^1] == 's' && key[^2] is not ('s' or 'u' or 'i') => key[..^1],
        _ => key,
    };
}
