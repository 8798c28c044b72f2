using Dragoman.Times;
using Dragoman.Actors;
using Dragoman.Events;
using Dragoman.Places;
using Dragoman.Reports;
using Dragoman.Statements;
using Dragoman.Trees;

namespace Dragoman;

/// <summary>Reads reports and codes their events. Immutable: one instance serves all threads.</summary>
public sealed partial class Engine
{
    private readonly TreeReader trees;
    private readonly WordClasses words;
    private readonly PhraseResolver resolver;
    private readonly Codebook codebook;
    private readonly PlaceCountries placeCountries;
    private readonly ReportAnnotator annotator;
    private readonly EventCoder coder;
    private readonly EventCoder byRules;
    private readonly EventScorer? scorer;

    private Engine(TreeReader trees, WordClasses words, PhraseResolver resolver, Gazetteer gazetteer, IReadOnlyList<KnownEvent> events, Codebook codebook, EventScorer? scorer, CueWords cues, IHomeJudge homes)
    {
        this.trees = trees;
        this.words = words;
        this.resolver = resolver;
        this.codebook = codebook;
        this.scorer = scorer;
        placeCountries = new PlaceCountries(gazetteer);
        annotator = new ReportAnnotator(trees, words, resolver, new PlaceTagger(gazetteer), cues, events, homes, placeCountries.OfLarge);
        var places = new EventPlaceFinder(new CountryPlaces(gazetteer), codebook.IsDeed);
        coder = new EventCoder(codebook, resolver, places, scorer);
        byRules = new EventCoder(codebook, resolver, places, null);
    }

    /// <summary>The language engine, for parsing alone.</summary>
    public TreeReader Trees => trees;

    /// <summary>The words of the language that phrases and clauses are read by.</summary>
    public WordClasses Words => words;

    /// <summary>The rules in use.</summary>
    internal Codebook Codebook => codebook;

    /// <summary>Null when the rules code alone.</summary>
    internal EventScorer? Scorer => scorer;

    /// <summary>What makes events of annotations.</summary>
    internal EventCoder Coder => coder;

    /// <summary>What knows whom phrases mean.</summary>
    internal PhraseResolver Resolver => resolver;

    /// <summary>The almanac in use.</summary>
    public Almanac Almanac => resolver.Almanac;

    /// <summary>Loads models and knowledge; takes less than half a second.</summary>
    /// <exception cref="IOException">A file or folder is missing; the message names it.</exception>
    /// <exception cref="InvalidDataException">A file is damaged or has a line that cannot be read; the message names both.</exception>
    public static Engine Load(EngineOptions options)
    {
        var trees = Task.Run(() => TreeReader.Load(options.Language));
        var resolver = Task.Run(() => new PhraseResolver(Almanac.Load(Path.Combine(options.Knowledge, "almanac"), options.Almanacs)));
        var gazetteer = Task.Run(() => Gazetteer.Load(Path.Combine(options.Knowledge, "gazetteer", "places.bin.gz")));
        var words = WordClasses.Load(Path.Combine(options.Language, "words.txt"));
        var codebook = Codebook.Load(Path.Combine(options.Knowledge, "codebook"), options.Codebooks);
        var read = trees.GetAwaiter().GetResult();
        var scorer = EventScorer.Load(Path.Combine(options.Language, "events.bin"), read.Vectors);
        var calendar = KnownEvent.Load(Path.Combine(options.Knowledge, "calendar", "events.tsv"));
        var cues = CueWords.Load(Path.Combine(options.Language, "statements.txt"));
        var homes = options.Homes ?? HomeModel.Load(Path.Combine(options.Language, "homes.tsv"));
        return new Engine(read, words, resolver.GetAwaiter().GetResult(), gazetteer.GetAwaiter().GetResult(), calendar, codebook, scorer, cues, homes);
    }

    /// <summary>All layers of a report: trees, actors, places, times, statements.</summary>
    public Annotation Annotate(Report report) => annotator.Annotate(report);

    /// <summary>The events of a report, in the order of the text.</summary>
    public IReadOnlyList<EventRecord> Code(Report report) => coder.Code(annotator.Annotate(report));

    /// <summary>The events of a report as the rules alone code them, without the learned scorer.</summary>
    internal IReadOnlyList<EventRecord> CodeByRules(Report report) => byRules.Code(annotator.Annotate(report));

    /// <summary>Who a phrase meant on a day; null when nothing fits.</summary>
    /// <param name="day">Null when unknown: then the latest day that the almanac covers.</param>
    /// <param name="country">A hint, ISO 3166-1 alpha-3, or null.</param>
    public Actor? Resolve(string phrase, DateOnly? day, string? country) =>
        resolver.Resolve(phrase, new PhraseContext(day ?? Actors.Almanac.LastKnownDay, country) { CountryOfPlace = placeCountries.Of });

    /// <summary>Why a sentence is coded as it is, or is not.</summary>
    public Explanation Explain(string sentence, DateOnly? day)
    {
        var annotation = Annotate(new Report("sentence", sentence) { Published = day });
        var attempts = new List<RuleAttempt>();
        var judged = new List<WordJudgement>();
        return new Explanation(annotation, coder.Code(annotation, attempts, judged), attempts) { Words = judged };
    }

    /// <summary>Runs the codebook's examples.</summary>
    /// <param name="type">Only this type, or null for all.</param>
    public CodebookReport TestCodebook(string? type) => new CodebookTest(this, codebook).Run(type);

    /// <summary>The event type between two mentions of a sentence. Always an answer.</summary>
    public Relation Relate(string text, string source, string target) => new RelationFinder(this, byRules, new SentenceReader(codebook, resolver), scorer).Find(text, source, target);
}
