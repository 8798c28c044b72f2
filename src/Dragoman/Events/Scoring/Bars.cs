namespace Dragoman.Events;

/// <summary>How likely a record must be right, type and sides, for it to be given.</summary>
/// <param name="Usual">Below even for most reports: the annotators whom the scorer learned from miss some too, and who wants sure records filters by confidence.</param>
/// <param name="Private">Where none but private people stand on the sides: guests and players meet, thank and refuse as well.</param>
internal readonly record struct Bars(double Usual, double Private)
{
    /// <summary>A report of fewer sentences may well tell but one thing.</summary>
    private const int Long = 5;

    /// <summary>So many records that are surely right make a report one of events.</summary>
    private const int Several = 2;

    /// <summary>From this chance on a record is surely right.</summary>
    private const double Sure = 0.55;

    /// <summary>The sectors of those who have no power: people, and those who work, teach, heal, pray, trade or write.</summary>
    private static readonly HashSet<string> Powerless = new(StringComparer.Ordinal) { "CVL", "SOC", "LAB", "EDU", "REL", "AGR", "JRN", "MED", "BUS" };

    public static Bars Most { get; } = new(0.33, 0.48);

    /// <summary>For long reports that tell hardly an event: most are of sport, science or the arts, of which the annotated news has little.</summary>
    public static Bars Eventless { get; } = new(0.65, 0.75);

    /// <summary>The bars for a report.</summary>
    /// <param name="chances">The chance of each record to be right.</param>
    public static Bars Of(int sentences, IEnumerable<double> chances) => sentences >= Long && chances.Count(c => c >= Sure) < Several ? Eventless : Most;

    /// <summary>The bar for a record; protests are private people's.</summary>
    public double For(string type, IEnumerable<EventActor> sides) =>
        type != "PROTEST" && sides.All(a => a.Actor.Sectors is not [var sector, ..] || Powerless.Contains(sector)) ? Private : Usual;
}
