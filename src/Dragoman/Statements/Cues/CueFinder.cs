using Dragoman.Trees;

namespace Dragoman.Statements;

/// <summary>Finds all words of saying of a sentence.</summary>
internal sealed class CueFinder(CueWords words)
{
    private readonly VerbCues verbs = new(words);
    private readonly NounCues nouns = new(words);

    /// <summary>The cues in the order of their words.</summary>
    public List<Cue> Find(Clauses clauses)
    {
        var sentence = clauses.Sentence;
        var found = new List<Cue>();
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
                cue = VerbCues.Issued(clauses, cue);

                // "was quoted as saying …" says it once.
                found.RemoveAll(other => cue.Words.Contains(other.Word) && other.Word < cue.Word);

                // "repeated the claim that …" says it once.
                if (sentence[i].Upos == "NOUN" && NounCues.Carrier(clauses, i) is var verb and >= 0)
                {
                    found.RemoveAll(other => other.Word == verb);
                }

                found.Add(cue);
            }
        }

        foreach (var speech in clauses.Speech)
        {
            if (speech.Kind == SpeechKind.According && AccordingCues.Of(clauses, speech) is { } according)
            {
                found.Add(according);
            }
        }

        return found;
    }
}
