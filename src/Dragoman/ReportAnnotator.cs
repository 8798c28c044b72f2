using Dragoman.Actors;
using Dragoman.Places;
using Dragoman.Reports;
using Dragoman.Statements;
using Dragoman.Times;
using Dragoman.Trees;

namespace Dragoman;

/// <summary>Builds the layers of a report, each on those before it.</summary>
internal sealed class ReportAnnotator(TreeReader trees, WordClasses words, PhraseResolver resolver, PlaceTagger gazetteer, CueWords cues, IReadOnlyList<KnownEvent> events, IHomeJudge homes, Func<string, string?> placeCountries)
{
    private readonly MentionFinder finder = new(resolver, placeCountries);
    private readonly KnownNames names = new(resolver);
    private readonly StatementFinder statementFinder = new(cues);
    private readonly ReportDating dating = new(resolver.Almanac, events);

    public Annotation Annotate(Report report)
    {
        var sentences = trees.Read(report.Text, report.Dateline?.Span);
        var clauses = sentences.Select(s => new Clauses(s, words)).ToList();
        var days = report.Published is { } day ? DateRange.Day(day) : report.Dateline?.Date is { } dated ? DateRange.Day(dated) : (DateRange?)null;
        IReadOnlyList<string> because = [];
        var scanned = sentences.Select(names.Scan).ToList();
        if (days is null && dating.Find(report.Text, clauses, OfficeHolders.Find(clauses, resolver), scanned, TimeTagger.Tag(report.Text, (DateOnly?)null, clauses)) is { } range)
        {
            (days, because) = (range.Days, range.Because);
        }

        var times = days is { } known ? TimeTagger.Tag(report.Text, known, clauses) : TimeTagger.Tag(report.Text, (DateOnly?)null, clauses);
        var toponyms = gazetteer.Tag(report.Text, sentences, OutletHome.FromHost(report.Url ?? report.Outlet)).ToLookup(p => p.IsDemonym);
        var places = toponyms[false].ToList();
        var spoken = names.Countries(scanned);
        spoken.UnionWith(places.Select(p => p.Place.Country).OfType<string>());
        var certain = names.Countries(scanned, ambiguous: false);
        certain.UnionWith(places.Select(p => p.Place.Country).OfType<string>());
        var asked = new PhraseContext(days is { } written ? Middle(written) : LatestYear(times) ?? Almanac.LastKnownDay) { Written = days is { IsDay: false } ? days : null, Spoken = spoken, Named = certain };
        var located = sentences.Select(s => PlaceCountries(s, places)).ToList();
        var named = sentences.Select((s, i) => finder.Find(report.Text, clauses[i], asked, word => located[i][word])).ToList();
        var home = Home(named, places);
        var ground = Home([], places) ?? home;
        var coreference = new Coreference(resolver, homes);
        var (actors, byHead, scenes) = (new List<ActorMention>(), new List<IReadOnlyDictionary<int, ActorMention>>(), new List<string?>());
        for (var i = 0; i < sentences.Count; i++)
        {
            var scene = new SentenceScene(clauses[i], located[i], named[i], home, ground);
            scenes.Add(scene.Country);
            var mentions = coreference.Resolve(report.Text, clauses[i], named[i], scene, asked);
            actors.AddRange(mentions);
            byHead.Add(mentions.ToDictionary(m => m.Head));
        }

        var statements = statementFinder.Find(report.Text, clauses, byHead);
        actors.AddRange(FirstPerson.Resolve(report.Text, sentences, statements));
        actors.Sort((a, b) => a.Span.CompareTo(b.Span));
        return new Annotation(report, days, sentences, actors, [.. scanned.SelectMany(KnownNames.Of)], places, times, statements) { Clauses = clauses, Scenes = scenes, Because = because, Demonyms = [.. toponyms[true]] };
    }

    private static DateOnly Middle(DateRange days) => days.From.AddDays((days.To.DayNumber - days.From.DayNumber) / 2);

    private static string?[] PlaceCountries(Sentence sentence, IReadOnlyList<PlaceMention> places)
    {
        var countries = new string?[sentence.Tokens.Count];
        foreach (var place in places.Where(p => p.Place.Country is not null && sentence.Span.Overlaps(p.Span)))
        {
            for (var i = 0; i < countries.Length; i++)
            {
                countries[i] = place.Span.Contains(sentence[i].Span) ? place.Place.Country : countries[i];
            }
        }

        return countries;
    }

    /// <summary>The country that the report speaks of most; null when no country leads.</summary>
    private static string? Home(IEnumerable<List<ActorMention>> mentions, IReadOnlyList<PlaceMention> places)
    {
        var counts = mentions.SelectMany(m => m).SelectMany(m => m.Actors).Select(a => a.Country)
            .Concat(places.Select(p => p.Place.Country).Concat(places.Select(p => p.Place.Country)))
            .OfType<string>().GroupBy(c => c, StringComparer.Ordinal).Select(g => (g.Key, Count: g.Count())).OrderByDescending(g => g.Count).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        return counts.Count == 0 || (counts.Count > 1 && counts[0].Count == counts[1].Count && places.Count == 0) ? null : counts[0].Key;
    }

    /// <summary>Nothing later than the latest whole date of an undated report can be asked about.</summary>
    private static DateOnly? LatestYear(IReadOnlyList<TimeExpression> times)
    {
        var days = times.Select(t => t.Days).OfType<DateRange>().Where(d => d.Days <= 366).ToList();
        return days.Count == 0 ? null : days.Max(d => d.To);
    }
}
