using Dragoman.Statements;
using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>"I" and "we" in what somebody says are whoever says it.</summary>
internal static class FirstPerson
{
    /// <summary>How many sentences a quotation may go on after the one that names its speaker.</summary>
    private const int Reach = 3;

    public static IEnumerable<ActorMention> Resolve(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<Statement> statements)
    {
        foreach (var sentence in sentences)
        {
            for (var word = 0; word < sentence.Tokens.Count; word++)
            {
                var token = sentence[word];
                if (token.Upos is not ("PRON" or "DET") || token.Form == "US" || token.Form.ToLowerInvariant() is not ("we" or "us" or "our" or "i" or "me" or "my" or "ours"))
                {
                    continue;
                }

                if (Speaker(sentence, token.Span, statements) is { } speaker)
                {
                    yield return new ActorMention(token.Span, sentence.Index, word, token.Form, [speaker with { Why = $"'{token.Form}': {speaker.Name} is speaking", Confidence = speaker.Confidence * 0.8 }]) { IsNamed = false };
                }
            }
        }
    }

    private static Actor? Speaker(Sentence sentence, Span word, IReadOnlyList<Statement> statements)
    {
        // Of "..., Velayati said, according to Reuters" the innermost speaks, and an outlet that carries it does not.
        var here = statements.Where(s => s.Sentence == sentence.Index && s is { Asserted: true, Source.Actor: not null } && s.Content.Any(c => c.Contains(word)))
            .OrderBy(s => s.Source!.Actor!.Kind == ActorKind.Outlet ? 1 : 0).ThenBy(s => s.Content.Sum(c => c.Length)).FirstOrDefault();
        return (here ?? statements.LastOrDefault(s => s.Sentence < sentence.Index && sentence.Index - s.Sentence <= Reach && s is { Quoted: true, Asserted: true, Source.Actor: not null }))?.Source!.Actor;
    }
}
