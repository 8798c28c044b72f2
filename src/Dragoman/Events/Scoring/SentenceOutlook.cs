namespace Dragoman.Events;

/// <summary>A sentence and what its words may tell, in their order.</summary>
internal sealed record SentenceOutlook(SentenceView View, List<Possible> Possibles);
