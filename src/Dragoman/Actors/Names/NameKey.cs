namespace Dragoman.Actors;

/// <summary>How names are compared: lower case, without accents, apostrophes and full stops.</summary>
public static class NameKey
{
    private const string Accented = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĴĵĶķĹĺĻļĽľŁłŃńŅņŇňŋŌōŎŏŐőŒœŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžƏƠơƯưǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǡǦǧǨǩǪǫǬǭǰǴǵǸǹǺǻȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȞȟȦȧȨȩȪȫȬȭȮȯȰȱȲȳḀḁḂḃḄḅḆḇḈḉḊḋḌḍḎḏḐḑḒḓḔḕḖḗḘḙḚḛḜḝḞḟḠḡḢḣḤḥḦḧḨḩḪḫḬḭḮḯḰḱḲḳḴḵḶḷḸḹḺḻḼḽḾḿṀṁṂṃṄṅṆṇṈṉṊṋṌṍṎṏṐṑṒṓṔṕṖṗṘṙṚṛṜṝṞṟṠṡṢṣṤṥṦṧṨṩṪṫṬṭṮṯṰṱṲṳṴṵṶṷṸṹṺṻṼṽṾṿẀẁẂẃẄẅẆẇẈẉẊẋẌẍẎẏẐẑẒẓẔẕẖẗẘẙẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ";
    private const string Plain = "AAAAAAACEEEEIIIINOOOOOOUUUUYTsaaaaaaaceeeeiiiidnoooooouuuuytyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiJjKkLlLlLlLlNnNnNnnOoOoOoOoRrRrRrSsSsSsSsTtTtUuUuUuUuUuUuWwYyYZzZzZzEOoUuAaIiOoUuUuUuUuUuAaAaGgKkOoOojGgNnAaAaAaEeEeIiIiOoOoRrRrUuUuSsTtHhAaEeOoOoOoOoYyAaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwyAaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy";

    private const int Longest = 100;

    private static readonly char[] Separators = [' ', '-', '\u2010', '\u2011', '\u2013', '/', '\u00a0'];

    /// <summary>The plain letter of each accented one, by its code; zero where there is none.</summary>
    private static readonly char[] Folds = FoldTable();

    /// <summary>The key of one word; empty when nothing of it counts (a hyphen, a quote).</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[Math.Min(word.Length, Longest)];
        var length = Fold(word, key);
        return length == 0 ? string.Empty : new string(key[..length]);
    }

    /// <summary>The same; the word itself when it is its own key.</summary>
    internal static string Of(string word)
    {
        Span<char> key = stackalloc char[Math.Min(word.Length, Longest)];
        var length = Fold(word, key);
        return length == 0 ? string.Empty : key[..length].SequenceEqual(word) ? word : new string(key[..length]);
    }

    /// <summary>The keys of the words of a name, cut at blanks, hyphens and slashes.</summary>
    public static string[] Words(string name) => Words(name, null);

    /// <summary>The same, with strings of a pool where it has them.</summary>
    internal static string[] Words(ReadOnlySpan<char> name, KeyPool? pool)
    {
        Span<char> key = stackalloc char[Longest];
        var words = new string[CountWords(name)];
        var count = 0;
        foreach (var range in name.SplitAny(Separators))
        {
            var length = Fold(WithoutOwner(name[range]), key);
            if (length > 0)
            {
                words[count++] = pool is null ? new string(key[..length]) : pool.Of(key[..length]);
            }
        }

        return count == words.Length ? words : words[..count];
    }

    private static int CountWords(ReadOnlySpan<char> name)
    {
        var count = 0;
        foreach (var range in name.SplitAny(Separators))
        {
            count += range.Start.Value == range.End.Value ? 0 : 1;
        }

        return count;
    }

    /// <summary>Writes the key of a word; what does not fit is cut off.</summary>
    /// <returns>Its length.</returns>
    private static int Fold(ReadOnlySpan<char> word, Span<char> key)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (length == key.Length)
            {
                break;
            }

            if (char.IsLetterOrDigit(c))
            {
                key[length++] = char.ToLowerInvariant(c > '\u00bf' && c < Folds.Length && Folds[c] != 0 ? Folds[c] : c);
            }
        }

        return length;
    }

    /// <summary>"people's" counts as "people", as the tokens of a sentence do.</summary>
    internal static ReadOnlySpan<char> WithoutOwner(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] is 's' && word[^2] is '\'' or '\u2019' ? word[..^2] : word;

    /// <summary>The consonants of a key with like-sounding ones made one: Dehqan and Dehghan, Moallem and Muallem agree.</summary>
    /// <remarks>Coarse: for choosing among a few people who fit already, never for finding them.</remarks>
    public static string Skeleton(string key)
    {
        var text = key.Replace("gh", "q").Replace("kh", "k").Replace("ph", "f").Replace("ck", "k").Replace("dh", "d").Replace("th", "t").Replace("tz", "z").Replace("ts", "z");
        Span<char> kept = stackalloc char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var sound = c switch { 'c' => 'k', 'w' => 'v', 'y' or 'a' or 'e' or 'i' or 'o' or 'u' => '\0', 'g' => 'q', 'j' => 'z', _ => c };
            if (sound != '\0' && (length == 0 || kept[length - 1] != sound))
            {
                kept[length++] = sound;
            }
        }

        return new string(kept[..length]);
    }

    private static char[] FoldTable()
    {
        var table = new char[Accented.Max() + 1];
        for (var i = 0; i < Accented.Length; i++)
        {
            table[Accented[i]] = Plain[i];
        }

        return table;
    }
}
