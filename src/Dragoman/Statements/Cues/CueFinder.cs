using Dragoman.Trees;

namespace Dragoman.Statements;

/// <summary>Finds all words of saying of a sentence.</summary>
internal sealed class CueFinder(CueWords words)
{
    private readonly VerbCues verbs = new(words);
    private readonly NounCues nouns = new(words);

    /// <summary>The cues in the order of their words.</summary>
    public IEnumerable<Cue> Find(Clauses clauses)
    {
        var sentence = clauses.Sentence;
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var cue = sentence[i].Upos switch
            {
                "VERB" => verbs.Find(clauses, i),
                "NOUN" => nouns.OfNoun(clauses, i),
                "ADJ" => nouns.OfAdjective(clauses, i),
                _ => null,
            };
            if (cue is not null && CueSetting.Tells(clauses, cue))
            {
                yield return cue;
            }
        }

        foreach (var speech in clauses.Speech)
        {
            if (speech.Kind == SpeechKind.According && AccordingCues.Of(clauses, speech) is { } according)
            {
                yield return according;
            }
        }
    }
}
