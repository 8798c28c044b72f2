using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dragoman.Ingest.Pages;

namespace Dragoman.Ingest.Tests;

public class ElementNamesTest
{
    [Theory]
    [InlineData("<div class='relatedPosts box' id='side_1'>", "related posts box side 1")]
    [InlineData("<div class='hentry tag-share category-comment node-7 full-width'>", "hentry")]
    [InlineData("<div class='tag-links'>", "tag links")]
    public void WordsLeaveStatesOut(string html, string words) =>
        ElementNames.Words(Element(html)).Trim().ShouldBe(words);

    [Theory]
    [InlineData("<div class='comments-area'>", nameof(ClutterSign.Clear))]
    [InlineData("<div class='share'>", nameof(ClutterSign.Hint))]
    [InlineData("<nav>", nameof(ClutterSign.Tag))]
    [InlineData("<div class='metadataless paragraph'>", nameof(ClutterSign.None))]
    public void ClutterIsTold(string html, string sign) => ElementNames.Clutter(Element(html)).ToString().ShouldBe(sign);

    [Theory]
    [InlineData("<div class='beitrag'>")]
    [InlineData("<div id='mainContent'>")]
    [InlineData("<main>")]
    public void ArticleIsTold(string html) => ElementNames.IsArticle(Element(html)).ShouldBeTrue();

    private static IElement Element(string html) => new HtmlParser().ParseDocument(html).Body!.FirstElementChild!;
}
