using System.Text.RegularExpressions;

namespace Dragoman.Ingest.Clutter;

/// <summary>Whole sentences that outlets add to every article: appeals to donors, disclaimers, calls to subscribe.</summary>
internal static partial class Notices
{
    /// <summary>The paragraph without its notices; empty when it was one.</summary>
    public static string Without(string paragraph)
    {
        if (!Notice().IsMatch(paragraph))
        {
            return paragraph;
        }

        var sentences = SentenceEnd().Split(paragraph);
        var news = sentences.Where(sentence => !Notice().IsMatch(sentence)).ToList();

        // A paragraph with several is a notice as a whole, with sentences between that say who the outlet is.
        return sentences.Length - news.Count > 1 ? "" : string.Join(' ', news);
    }

    [GeneratedRegex(@"(?<=[.!?][”""’']?)\s+(?=[\p{Lu}“""‘])", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"\bwelcomes?\s(?:financial\s)?donations\b
            |\bfor\sa\slisting\sof\b.*\bdonors\b|\b(?:please\s)?click\shere\b
            |\bis\san?\sindependent,?\snon-?partisan\b|\bdoes\snot\sengage\sin\sadvocacy\b
            |\bpublications?\sreflects?\sonly\sthe(?:ir)?\sauthors?’?'?\s?(?:views)?\b
            |\bviews?\s(?:and\sopinions?\s)?expressed\b.*\b(?:those\sof\sthe\sauthors?|author[’']?s?[’']?\sown|do\snot\s(?:necessarily\s)?reflect)
            |\bemail\saddress\swill\snot\sbe\spublished\b|\brequired\sfields\sare\smarked\b
            |^sign\sup\s(?:for|to)\b.*\bnewsletters?\b|^subscribe\s(?:to|for|now)\b|\bto\sview\sthe\sfull\s(?:story|article),?\s(?:please\s)?subscribe\b
            |\ball\srights\sreserved\b|\bmay\snot\sbe\s(?:published,\sbroadcast|reproduced)\b
            |\bwe\suse\scookies\b|\bthis\s(?:web)?site\suses\scookies\b
            |^follow\s(?:us|\w+\s\w+)\son\s(?:twitter|facebook|instagram|telegram|x)\b|\bjoin\sour\s(?:telegram|whatsapp)\b
            |^(?:please\s)?(?:consider\s)?(?:support|donate\sto)\s(?:our|us|independent)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Notice();
}
