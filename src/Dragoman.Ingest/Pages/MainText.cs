using AngleSharp.Dom;

namespace Dragoman.Ingest.Pages;

/// <summary>Finds the article in a page: the blocks a reader came for, without the page around them.</summary>
/// <remarks>
/// Three steps, each on the blocks of <see cref="BlockWalker"/>. Elements whose names say clutter are set aside, unless
/// most of the page's running text is in them. The article is the innermost element that holds most of the running text
/// left, names giving a head start. Last, single blocks are dropped for what they say and how much of them is links.
/// </remarks>
internal sealed class MainText
{
    // A name is a hint and text is proof: an element with this share of the page's running text is never clutter.
    private const double NeverClutterShare = 0.6;
    private const double HintedClutterShare = 0.25;

    // The article's element holds at least this share of the running text of its parent.
    private const double DescendShare = 0.8;
    private const double NamedBodyShare = 0.35;
    private const double NamedArticleShare = 0.5;
    private const int TooShort = 200;

    private readonly IElement body;
    private readonly IReadOnlyList<TextBlock> blocks;
    private readonly Dictionary<IElement, ClutterSign> clutter = [];
    private readonly Dictionary<IElement, int> prose;

    private MainText(IElement body)
    {
        this.body = body;
        blocks = BlockWalker.Walk(body);
        prose = Prose(blocks);
    }

    /// <summary>The article's blocks in reading order, none when the page has no text.</summary>
    /// <param name="title">The headline, which is no part of the text.</param>
    public static IReadOnlyList<TextBlock> Find(IElement body, string? title)
    {
        var page = new MainText(body);
        IReadOnlyList<TextBlock> best = [];
        foreach (var trust in (ClutterSign[])[ClutterSign.Hint, ClutterSign.Clear, ClutterSign.Tag])
        {
            // Names that leave next to nothing were misread: each round believes fewer of them.
            var clean = page.blocks.Where(block => !page.IsInClutter(block.Element, trust)).ToList();
            foreach (var found in (List<TextBlock>[])[page.Article(clean), clean])
            {
                var kept = BlockFilter.Keep(found, title);
                if (best.Count == 0 || Length(kept) > 3 * Length(best))
                {
                    best = kept;
                }

                if (Length(best) >= TooShort)
                {
                    return best;
                }
            }
        }

        return best;
    }

    private static int Length(IEnumerable<TextBlock> blocks) => blocks.Sum(block => block.Text.Length);

    private List<TextBlock> Article(List<TextBlock> clean)
    {
        var share = Prose(clean);
        var total = share.GetValueOrDefault(body);
        var bodies = Outermost(share.Keys.Where(ElementNames.IsArticleBody));
        if (total > 0 && bodies.Sum(element => share[element]) >= NamedBodyShare * total)
        {
            // An article cut into several bodies is whole only with all of them; a stray small one is a teaser.
            var least = bodies.Max(element => share[element]) / 4;
            var wanted = bodies.Where(element => share[element] >= least).ToHashSet();
            return [.. clean.Where(block => Ancestors(block.Element).Any(wanted.Contains))];
        }

        var root = Descend(body, share);
        return [.. clean.Where(block => Ancestors(block.Element).Contains(root))];
    }

    private static IElement Descend(IElement root, Dictionary<IElement, int> share)
    {
        while (true)
        {
            IElement? heaviest = null;
            foreach (var child in root.Children)
            {
                if (share.GetValueOrDefault(child) > (heaviest is null ? 0 : share[heaviest]))
                {
                    heaviest = child;
                }
            }

            var needed = heaviest is not null && ElementNames.IsArticle(heaviest) ? NamedArticleShare : DescendShare;
            if (heaviest is null || heaviest.LocalName is "p" or "ul" or "ol" or "blockquote"
                || share[heaviest] < needed * share[root])
            {
                return root;
            }

            root = heaviest;
        }
    }

    private List<IElement> Outermost(IEnumerable<IElement> elements)
    {
        var set = elements.ToHashSet();
        return [.. set.Where(element => !Ancestors(element).Skip(1).Any(set.Contains))];
    }

    private Dictionary<IElement, int> Prose(IEnumerable<TextBlock> among)
    {
        var sums = new Dictionary<IElement, int>();
        foreach (var block in among.Where(block => block.Prose > 0))
        {
            foreach (var element in Ancestors(block.Element))
            {
                sums[element] = sums.GetValueOrDefault(element) + block.Prose;
            }
        }

        return sums;
    }

    private bool IsInClutter(IElement element, ClutterSign least) =>
        Ancestors(element).Any(around => Clutter(around) >= least);

    private ClutterSign Clutter(IElement element)
    {
        if (!clutter.TryGetValue(element, out var sign))
        {
            sign = element == body ? ClutterSign.None : ElementNames.Clutter(element);
            var most = sign == ClutterSign.Hint ? HintedClutterShare : NeverClutterShare;
            sign = prose.GetValueOrDefault(element) <= most * prose.GetValueOrDefault(body) ? sign : ClutterSign.None;
            clutter[element] = sign;
        }

        return sign;
    }

    /// <summary>The element itself and all around it, up to the body.</summary>
    private IEnumerable<IElement> Ancestors(IElement element)
    {
        for (IElement? at = element; at is not null; at = at.ParentElement)
        {
            yield return at;
            if (at == body)
            {
                yield break;
            }
        }
    }
}
