using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>Resolves pronouns and short descriptions to what the report named before, in reading order.</summary>
internal sealed class Coreference
{
    /// <summary>How sure the country of a role is when only the report tells it.</summary>
    private const double ByReport = 0.55;

    /// <summary>Somebody whom the almanac does not know, of a country that the report speaks of.</summary>
    private const double Stranger = 0.4;

    /// <summary>How many sentences before can tell a country.</summary>
    private const int ReachForHomes = 30;

    /// <summary>Whoever stands before these is behind the people, not where they are from: "Iran-backed rebels".</summary>
    private static readonly HashSet<string> Behind = new(StringComparer.Ordinal)
    {
        "backed", "led", "supported", "sponsored", "funded", "trained", "armed", "allied", "aligned", "linked", "brokered", "mediated",
    };

    private readonly PhraseResolver resolver;
    private readonly IHomeJudge homes;
    private readonly Discourse discourse = new();
    private readonly Pronouns pronouns;
    private readonly Pairs pairs;
    private readonly Descriptions descriptions;
    private readonly Counterparts counterparts;
    private readonly Acronyms acronyms = new();

    public Coreference(PhraseResolver resolver, IHomeJudge homes)
    {
        (this.resolver, this.homes) = (resolver, homes);
        pronouns = new Pronouns(discourse);
        pairs = new Pairs(discourse, resolver);
        descriptions = new Descriptions(discourse, resolver);
        counterparts = new Counterparts(discourse, resolver, pronouns);
    }

    /// <summary>Adds the resolved pronouns and descriptions of a sentence to its mentions.</summary>
    /// <param name="mentions">The sentence's own mentions, in the order of their heads.</param>
    /// <param name="scene">Where the sentence plays, for roles without a country.</param>
    public List<ActorMention> Resolve(string text, Clauses clauses, List<ActorMention> mentions, SentenceScene scene, PhraseContext asked)
    {
        var sentence = clauses.Sentence;
        var byHead = mentions.ToDictionary(m => m.Head);
        discourse.Begin(clauses, byHead);
        foreach (var mention in acronyms.In(text, sentence, byHead))
        {
            byHead[mention.Head] = mention;
        }

        for (var word = 0; word < sentence.Tokens.Count; word++)
        {
            var mention = byHead.TryGetValue(word, out var own) ? Complete(clauses, own, scene, asked) : Refer(text, clauses, word, asked);
            if (mention is not null)
            {
                byHead[word] = mention;
            }
        }

        return [.. byHead.Values.OrderBy(m => m.Head)];
    }

    /// <summary>A mention that is clear only from what stands before it, or that lacks a country.</summary>
    private ActorMention Complete(Clauses clauses, ActorMention mention, SentenceScene scene, PhraseContext asked)
    {
        var actor = mention.Actors[0];
        if (actor.Person is not null && mention.Actors.Count == 1 && !mention.Text.Contains(' ', StringComparison.Ordinal) && Surname(mention.Head, mention.Text) is { } introduced)
        {
            return Reference(mention, [introduced]);
        }

        if (actor is { IsUnlistedBody: true, Country: null })
        {
            return (OwnerCountry(clauses, mention.Head) ?? Home(clauses, mention, actor, scene)) is { } seat
                ? mention with { Actors = [ByTheReport(actor with { Country = seat.Country }, seat)] } : mention;
        }

        if (actor is { Kind: ActorKind.Person, Country: null, Code: "unknown" })
        {
            return mention with { Actors = [Known(actor, mention.Head, Home(clauses, mention, actor, scene))] };
        }

        if (actor is { Kind: ActorKind.Person, Country: null, Office: null or not "leader" } && mention.Actors.Count == 1 && resolver.Almanac.BodyOn(actor.Code, asked.Day) is null)
        {
            return AtHome(clauses, mention, actor, scene);
        }

        if (mention.Actors.Count == 1 && descriptions.Again(mention) is { } again)
        {
            return Reference(mention, [again]);
        }

        if (actor.Kind == ActorKind.Role && pairs.Resolve(mention.Head) is { } pair)
        {
            return Reference(mention, pair);
        }

        var home = actor.Kind != ActorKind.Role || actor.Sectors is ["IGO" or "NGO", ..] ? null
            : OwnerCountry(clauses, mention.Head) ?? SenderCountry(clauses, mention.Head, actor) ?? (IsAnybodys(clauses, mention, actor) ? null : Home(clauses, mention, actor, scene));
        if (home is not { } found)
        {
            return mention;
        }

        var (first, last) = clauses.Phrases[mention.Head].Base;
        var (words, at) = MentionFinder.Words(clauses.Sentence, first, last, mention.Head);
        var completed = (at < 0 ? null : resolver.Resolve(words, at, asked with { Country = found.Country })) ?? Settled(actor, found.Country);
        return mention with { Actors = [ByTheReport(completed, found)] };
    }

    /// <summary>Somebody whose role is known and whose country is not: that of the same person named before, else the likeliest.</summary>
    private ActorMention AtHome(Clauses clauses, ActorMention mention, Actor actor, SentenceScene scene)
    {
        foreach (var (_, earlier) in discourse.Before(mention.Head, int.MaxValue))
        {
            if (earlier.Actors is [{ Country: not null } known] && known.Person == actor.Person)
            {
                return mention with { Actors = [known] };
            }
        }

        return Home(clauses, mention, actor, scene) is { } home ? mention with { Actors = [ByTheReport(Settled(actor, home.Country), home)] } : mention;
    }

    /// <summary>An actor of a kind, as one of a country.</summary>
    private static Actor Settled(Actor actor, string home) =>
        actor with { Country = home, Code = $"{home}.{actor.Code}", Kind = actor.Kind == ActorKind.Role ? ActorKind.Official : actor.Kind };

    private static Actor ByTheReport(Actor actor, HomeChoice home) =>
        actor with { Confidence = ByReport, HomeChance = home.Chance, Why = actor.Why + ", the country by the report" };

    private static ActorMention Reference(ActorMention mention, IReadOnlyList<Actor> actors) =>
        mention with { Actors = [.. actors.Select(a => a with { Why = $"'{mention.Text}': {a.Name}, named before" })], IsNamed = false };

    /// <summary>"its soldiers", "the country's advisers": the country of the owner.</summary>
    private HomeChoice? OwnerCountry(Clauses clauses, int head)
    {
        var owner = clauses.Phrases[head].Possessor;
        return owner < 0 ? null : HomeOf((discourse.Now.Mentions.GetValueOrDefault(owner)?.Actors ?? pronouns.Resolve(owner))?[0]);
    }

    private static HomeChoice? HomeOf(Actor? other) => other?.Country is { } country ? new HomeChoice(country, other.HomeChance ?? 1) : null;

    /// <summary>"told reporters", "Kurdish authorities", "tourists": of no country that the report would tell.</summary>
    private bool IsAnybodys(Clauses clauses, ActorMention mention, Actor actor)
    {
        var (first, last) = clauses.Phrases[mention.Head].Base;
        var (words, at) = MentionFinder.Words(clauses.Sentence, first, last, mention.Head);
        var matches = resolver.Scan(words);
        return matches.Exists(m => m.Covers(at) && NamedActor.AreStrangers(m, words))
            || (actor.Sectors is ["JRN", ..] && clauses.Sentence[mention.Head].Head is var verb and >= 0 && clauses.Sentence[verb].Lemma is "tell" or "say" or "brief" or "inform")
            || (clauses.Sentence[mention.Head].Lemma is "authority" or "government" or "administration" or "leadership" && matches.Exists(m => m.Of(NameKind.Folk) is { Country: null }));
    }

    /// <summary>The likeliest country of people that are named without one.</summary>
    private HomeChoice? Home(Clauses clauses, ActorMention mention, Actor actor, SentenceScene scene)
    {
        var earlier = discourse.Earlier(ReachForHomes).SelectMany((passage, i) => passage.Mentions.Values.Where(m => m.Actors[0] is { Country: not null, Kind: not ActorKind.Outlet })
            .OrderByDescending(m => m.Head)
            .Select(m => new EarlierHome(i + 1, m.Actors[0].Country!, passage.Sentence[m.Head].Lemma.ToLowerInvariant(), m.Actors[0].Sectors.Count > 0 ? m.Actors[0].Sectors[0] : string.Empty)));
        var abroad = Backers(clauses, mention.Head, scene.Clues);
        return abroad.Count == 0 ? homes.Choose(new HomeQuestion(clauses, mention.Head, actor, scene.Clues, [.. earlier], scene.Spoken, scene.Ground))
            : homes.Choose(new HomeQuestion(clauses, mention.Head, actor, [.. scene.Clues.Where(c => !abroad.Contains(c.Country))], [.. earlier.Where(e => !abroad.Contains(e.Country))], Home(scene.Spoken), Home(scene.Ground)));

        string? Home(string? country) => country is not null && abroad.Contains(country) ? null : country;
    }

    /// <summary>The countries that a phrase says its people are backed by, which are not their own: "US-backed militants".</summary>
    private static HashSet<string> Backers(Clauses clauses, int head, IReadOnlyList<HomeClue> clues)
    {
        var (sentence, first) = (clauses.Sentence, clauses.Phrases[head].Base.First);
        return [.. clues.Where(c => c.Word >= first && c.Word + 2 <= head && sentence[c.Word + 1].Form == "-" && Behind.Contains(sentence[c.Word + 2].Form.ToLowerInvariant())).Select(c => c.Country)];
    }

    /// <summary>"Russia sent troops to Syria": troops that somebody moves are theirs.</summary>
    private HomeChoice? SenderCountry(Clauses clauses, int head, Actor actor)
    {
        var verb = actor.Sectors is ["MIL", ..] ? MovedTroops.Mover(clauses.Sentence, head) : -1;

        for (var depth = 0; verb >= 0 && depth < 4; depth++)
        {
            if (discourse.Now.SubjectOf(verb) is { } sender)
            {
                return HomeOf(sender.Actors[0]);
            }

            // "its plan to withdraw troops"
            if (clauses.Phrases[verb].Possessor is var owner and >= 0 && HomeOf((discourse.Now.Mentions.GetValueOrDefault(owner)?.Actors ?? pronouns.Resolve(owner))?[0]) is { } home)
            {
                return home;
            }

            verb = clauses.Sentence[verb].Head;
        }

        return null;
    }

    /// <summary>A name that the almanac does not know: the same as an earlier longer one, else of the report's country.</summary>
    private Actor Known(Actor actor, int word, HomeChoice? home)
    {
        foreach (var (_, earlier) in discourse.Before(word, int.MaxValue))
        {
            if (earlier.Actors is [{ Person: not null } known] && known.Name.EndsWith(actor.Name, StringComparison.Ordinal))
            {
                return known;
            }
        }

        return home is { } found ? ByTheReport(actor with { Country = found.Country, Code = $"{found.Country}.unknown" }, found) with { Confidence = Stranger } : actor;
    }

    private ActorMention? Refer(string text, Clauses clauses, int word, PhraseContext asked)
    {
        var sentence = clauses.Sentence;
        var token = sentence[word];
        var actors = token.Upos switch
        {
            "PRON" or "DET" => pronouns.Resolve(word),
            "PROPN" when token.Relation is not ("compound" or "flat") => Surname(word, token.Form) is { } known ? [known] : null,
            "NOUN" => token.Lemma == "counterpart" ? counterparts.Resolve(word, asked) : pairs.Resolve(word) ?? descriptions.Resolve(word),
            _ => null,
        };
        if (actors is null)
        {
            return null;
        }

        var (first, last) = token.Upos is "NOUN" or "PROPN" ? clauses.Phrases[word].Base : new WordRange(word, word);
        var span = sentence.SpanOf(first, last);
        return new ActorMention(span, sentence.Index, word, span.In(text), [.. actors.Select(a => a with { Why = token.Lemma == "counterpart" ? $"'{span.In(text)}': {a.Why}" : $"'{span.In(text)}': {a.Name}, named before", Confidence = a.Confidence * 0.8 })]) { IsNamed = false };
    }

    /// <summary>A surname alone, after the full name.</summary>
    private Actor? Surname(int word, string form)
    {
        foreach (var (_, mention) in discourse.Before(word, int.MaxValue))
        {
            foreach (var actor in mention.Actors)
            {
                if (actor.Person is not null && (actor.Name.EndsWith(" " + form, StringComparison.Ordinal) || actor.Name.EndsWith("-" + form, StringComparison.Ordinal)))
                {
                    return actor;
                }
            }
        }

        return null;
    }
}
