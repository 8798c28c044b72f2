using Dragoman.Actors;
using Dragoman.Statements;
using Dragoman.Trees;

namespace Dragoman.Events;

/// <summary>Puts together the chain of those who say that an event happened.</summary>
internal static class EventSpeaker
{
    /// <summary>Whether somebody stands for what is said: people and bodies do; a poll or a look only by being known.</summary>
    private static bool Vouches(Statement statement) => statement is { Source: { } source, Asserted: true }
        && (statement.Kind is StatementKind.Speech or StatementKind.Thought || (statement.Kind == StatementKind.Evidence && source.Actor is not null));

    /// <summary>“A commander <i>of the Revolutionary Guards</i>”: of one who is not named, what stands behind the noun belongs to who it is; not others, nor a clause about him.</summary>
    private static Span Described(Sentence sentence, StatementSource source)
    {
        var end = source.Base.End;
        for (var word = source.Head + 1; word < sentence.Tokens.Count && sentence[word].Span.End <= source.Span.End; word++)
        {
            for (var part = word; part >= 0 && part != source.Head; part = sentence[part].Head)
            {
                if (sentence[part].Relation is not ("nmod" or "amod" or "obl" or "case" or "compound" or "flat" or "det"))
                {
                    return new Span(source.Base.Start, end);
                }
            }

            end = Math.Max(end, sentence[word].Span.End);
        }

        return new Span(source.Base.Start, end);
    }

    /// <summary>Those who say it, the nearest first.</summary>
    /// <param name="speaking">The actors who do it by speaking, for verbal events; otherwise empty.</param>
    public static IReadOnlyList<Attribution> Chain(Annotation annotation, Sentence sentence, int head, IReadOnlyList<EventActor> speaking)
    {
        var trigger = sentence[head].Span;
        var chain = new List<Attribution>();

        // The innermost statement that holds the trigger speaks first.
        foreach (var statement in annotation.Statements.Where(s => Vouches(s) && s.Content.Any(c => c.Contains(trigger))).OrderBy(s => s.Content.First(c => c.Contains(trigger)).Length))
        {
            var source = statement.Source!;
            var told = annotation.Sentences[statement.Sentence];
            if (source.Actor is null && Carrier.Author(annotation, told, source.Head) is { } author)
            {
                source = source with { Actor = author.Actors[0], Text = author.Text, Base = author.Span, Anonymous = false };
            }

            var agency = source.IsPress || source.Actor?.Kind == ActorKind.Outlet;
            var known = source.Actor is { } actor && !source.IsPress && (actor.Person is not null || agency || !source.Anonymous) ? actor.Seat ?? actor.Name : null;
            var span = known is null && source.Anonymous ? Described(told, source) : source.Base;
            var name = known ?? span.In(annotation.Report.Text);
            if (!chain.Exists(link => link.Name == name))
            {
                chain.Add(new Attribution(agency ? "agency" : "speaker", name, source.Actor, span) { Anonymous = source.Anonymous });
            }

            var predicate = told.HeadOf(statement.Cue);
            if (predicate < 0)
            {
                continue;
            }

            if (agency && !chain.Exists(link => link.Role == "speaker") && Carrier.Quoted(annotation, told, predicate) is { } quoted)
            {
                chain.Add(new Attribution("speaker", quoted.Actors[0].Person is null && quoted.Actors[0].Country is null ? quoted.Text : quoted.Actors[0].Seat ?? quoted.Actors[0].Name, quoted.Actors[0], quoted.Span));
            }

            Carry(told, predicate, statement.Content);
        }

        Carry(sentence, head, null);

        if (speaking.Count > 0 && !chain.Exists(link => link.Role == "speaker"))
        {
            chain.Insert(0, new Attribution(speaking[0].Actor.Kind == ActorKind.Outlet ? "agency" : "speaker", speaking[0].Actor.Name, speaking[0].Actor, speaking[0].Span));
        }

        if (annotation.Report.Dateline?.Agency is { } dateline && !chain.Exists(link => link.Role == "agency"))
        {
            chain.Add(new Attribution("agency", dateline, null, annotation.Report.Dateline.Span));
        }

        if (annotation.Report.Outlet is { Length: > 0 } outlet && !chain.Exists(link => link.Name == outlet))
        {
            chain.Add(new Attribution("outlet", outlet, null, null));
        }

        return [.. chain.OrderBy(link => link.Role switch { "speaker" => 0, "agency" => 1, _ => 2 })];

        void Carry(Sentence told, int predicate, IReadOnlyList<Span>? said)
        {
            if (Carrier.Medium(annotation, told, predicate, said) is { } medium && !chain.Exists(link => link.Name == medium.Actors[0].Name))
            {
                chain.Add(new Attribution("agency", medium.Actors[0].Name, medium.Actors[0], medium.Span));
            }
        }
    }
}
