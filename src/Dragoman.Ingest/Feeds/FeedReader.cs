using System.Xml;
using System.Xml.Linq;
using Dragoman.Ingest.Dates;
using Dragoman.Ingest.Pages;

namespace Dragoman.Ingest.Feeds;

/// <summary>Reads the items of an RSS 0.9x, RSS 1.0, RSS 2.0 or Atom feed, one after the other.</summary>
internal static class FeedReader
{
    private const long MostEntityCharacters = 1024;

    /// <summary>Items up to the first fault in the XML.</summary>
    /// <exception cref="XmlException">The XML is broken, names the line.</exception>
    /// <exception cref="InvalidDataException">It is XML but no feed.</exception>
    public static IEnumerable<FeedItem> Read(string xml)
    {
        // A document type is passed over and nothing outside the file is ever fetched.
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersFromEntities = MostEntityCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = false,
        };
        using var text = new StringReader(xml.TrimStart());
        using var reader = XmlReader.Create(text, settings);
        var skipped = xml.AsSpan(0, xml.Length - xml.AsSpan().TrimStart().Length).Count('\n');
        reader.MoveToContent();
        if (reader.LocalName is not ("rss" or "feed" or "RDF"))
        {
            throw new InvalidDataException($"The XML is no feed: its root is <{reader.Name}>.");
        }

        string? outlet = null;
        var language = reader.GetAttribute("xml:lang");
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName == "channel")
            {
                // Items of RSS 1.0 stand beside the channel, those of RSS 2.0 in it: both are met by going on into it.
                reader.Read();
                continue;
            }

            var line = skipped + ((IXmlLineInfo)reader).LineNumber;
            var name = reader.LocalName;
            var element = (XElement)XNode.ReadFrom(reader);
            switch (name)
            {
                case "item" or "entry":
                    yield return Item(element, line) with { Outlet = outlet, Language = language };
                    break;
                case "title":
                    outlet ??= OneLine.Of(element.Value);
                    break;
                case "language":
                    language ??= OneLine.Of(element.Value);
                    break;
            }
        }
    }

    private static FeedItem Item(XElement item, long line) =>
        new(line, Longest(item, "encoded", "content", "description", "summary"))
        {
            Title = OneLine.Of(PlainOf(Value(item, "title"))),
            Published = WrittenDate.FromAny(Value(item, "pubDate") ?? Value(item, "published") ?? Value(item, "date")
                ?? Value(item, "issued") ?? Value(item, "updated") ?? Value(item, "modified")),
            Byline = PageByline.Clean(Value(item, "creator") ?? AtomAuthor(item) ?? MailName(Value(item, "author"))),
            Url = OneLine.Of(Link(item)),
        };

    private static string? Value(XElement item, string name) =>
        item.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value;

    // Feeds give a summary and, when they are generous, the whole text.
    private static string Longest(XElement item, params string[] names) =>
        item.Elements()
            .Where(element => names.Contains(element.Name.LocalName, StringComparer.Ordinal))
            .Select(Markup)
            .MaxBy(text => text.Length) ?? "";

    private static string Markup(XElement element) =>
        element.HasElements ? string.Concat(element.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))) : element.Value;

    private static string? AtomAuthor(XElement item) =>
        item.Elements().FirstOrDefault(element => element.Name.LocalName == "author") is { HasElements: true } author
            ? Value(author, "name")
            : null;

    // RSS has the author as "reporter@paper.example (Ann Reporter)".
    private static string? MailName(string? author)
    {
        var open = author?.IndexOf('(') ?? -1;
        return open < 0 ? author : author![(open + 1)..].TrimEnd(')', ' ');
    }

    private static string? Link(XElement item)
    {
        var links = item.Elements().Where(element => element.Name.LocalName == "link").ToList();
        var atom = links.Find(link => link.Attribute("rel")?.Value is null or "alternate");
        return (atom ?? links.FirstOrDefault()) is { } link ? link.Attribute("href")?.Value ?? link.Value : null;
    }

    private static string? PlainOf(string? markup) => markup?.Contains('<') == true ? PageReader.Fragment(markup) : markup;
}
