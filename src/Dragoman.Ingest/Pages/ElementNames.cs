using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Dragoman.Ingest.Pages;

/// <summary>How strongly an element's name says that it is no part of an article.</summary>
internal enum ClutterSign
{
    None,

    /// <summary>A word that is also used otherwise, such as "share" or "date" on the whole article.</summary>
    Hint,

    /// <summary>A word that is hardly ever used otherwise, such as "comments".</summary>
    Clear,

    /// <summary>The kind of element, such as <c>nav</c>.</summary>
    Tag,
}

/// <summary>What the names that page makers give to elements (tag, class, id, role) say about the content.</summary>
internal static partial class ElementNames
{
    /// <summary>Class, id and role as lower-case words: "relatedPosts box" is "related posts box".</summary>
    public static string Words(IElement element)
    {
        var names = $"{element.ClassName} {element.Id} {element.GetAttribute("role")}";
        if (names.Length == 2)
        {
            return "";
        }

        return Separators().Replace(WordStart().Replace(States().Replace(names, ""), " "), " ").ToLowerInvariant();
    }

    /// <summary>Whether the element is by its kind or name no part of an article: navigation, comments, share bars.</summary>
    public static ClutterSign Clutter(IElement element)
    {
        if (IsClutterTag(element))
        {
            return ClutterSign.Tag;
        }

        var words = Words(element);
        if (ClearWord().IsMatch(words))
        {
            return ClutterSign.Clear;
        }

        return element.LocalName != "article" && (IsHidden(element) || HintWord().IsMatch(words))
            ? ClutterSign.Hint
            : ClutterSign.None;
    }

    /// <summary>Whether the name says that the body of an article is inside, and nothing else.</summary>
    public static bool IsArticleBody(IElement element) =>
        element.GetAttribute("itemprop")?.Contains("articleBody", StringComparison.OrdinalIgnoreCase) == true
        || BodyWords().IsMatch(Words(element));

    /// <summary>Whether the name says that an article or the page's main matter is inside.</summary>
    public static bool IsArticle(IElement element) =>
        element.LocalName is "article" or "main"
        || element.GetAttribute("role") is "main" or "article"
        || ContentWords().IsMatch(Words(element));

    private static bool IsClutterTag(IElement element) =>
        element.LocalName is "nav" or "footer" or "aside" or "form" or "menu" or "dialog" or "figcaption" or "fieldset"
        || (element.LocalName == "header" && element.Closest("article, main") is null);

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style") is { } style && HiddenStyle().IsMatch(style));

    // Classes that tell the topics of an article or the state of a layout, not what the element is.
    [GeneratedRegex(
        @"(?<!\S)(?:tag|category|has|no|not|with|without|is|enable|show|label|type|status|format|single|elementor|node|full)-(?!links?\b|list\b|cloud\b|nav\b)\S*",
        RegexOptions.CultureInvariant)]
    private static partial Regex States();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex WordStart();

    [GeneratedRegex(@"[\s_:.-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HiddenStyle();

    [GeneratedRegex(
        @"\b(?:nav|navi|navbar|navigation|subnav|breadcrumb\w*|pagination|paging|pager|pagenav
            |ad|ads|advert\w*|adsense|adbox|anzeige|sponsored|outbrain|taboola|plista
            |sharing|sharedaddy|addthis|addtoany|a2a|shariff|share\s?(?:bar|buttons?|links?|tools|icons?|box)|social\s?(?:share|media|links|icons|bar|buttons)
            |comments?|comment\s?list|kommentare?|commentaires|disqus|respond|pingbacks?|trackbacks?
            |related\w*|similar|recirc\w*|recommend\w*|yarpp|most\s?read|meistgelesen|teasers?|read\s?(?:more|next|also)|see\salso|check\salso|upnext
            |more\s(?:news|stories|posts|articles|from)|you\smay|mc4wp|crp
            |sidebar\w*|widget\w*|footer|footnav|colophon|impressum|contentinfo|complementary
            |newsletter\w*|paywall|cookie\w*|consent|gdpr|popup
            |tagcloud|tag\s?(?:list|links?)|cat\slinks|author\s?(?:box|bio|info)|about\s?(?:the\s)?author|bio
            |caption\w*|bildunterschrift)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ClearWord();

    [GeneratedRegex(
        @"\b(?:sponsor\w*|promo\w*|menu|menue|toc|skip|share\w*|social\w*|jp|follow|flattr|reply|replies|popular|trending
            |side|rail|copyright\w*|legal|disclaimer|imprint|subscri\w+|signup|sign\sup|login|register|donat\w+|privacy|modal|overlay|lightbox
            |tags?|keywords|categories|filed|topics|meta|metadata|byline|authors?|author\w*|autor\w*|dateline|timestamp|date|datum
            |pub\s?date|published|posted|postmeta|postinfo|infoline|kicker|credits?|gallery|slideshow|slider|carousel
            |search\w*|toolbar|tools|print|hidden|visually\shidden|screen\sreader\w*|sr\sonly|rating|ratings|vote|votes|poll|stars
            |banner|masthead|topbar|site\sheader|page\sheader|embed\w*|player)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex HintWord();

    [GeneratedRegex(
        @"\b(?:(?:entry|post|article|story|news|page|single|blog|td\spost|text|body)\s(?:content|body|text|main|copy)|articlebody|storybody|articletext
            |storytext|articlecontent|storycontent|postcontent|entrycontent|bodytext|body\scopy|newstext|artikeltext|article\sbody\w*|post\sentry|postbody|post\sbodycopy
            |mw\sparser\soutput|mw\scontent\stext|field\s(?:name\s)?body|wysiwyg|rich\s?text|js\sarticle\sinner|prose)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex BodyWords();

    [GeneratedRegex(
        @"\b(?:article|post|hentry|entry|story|main|content|maincontent|main\scontent|inhalt|contenu|contenido|artikel|beitrag)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex ContentWords();
}
