using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>"his Syrian counterpart", "his Russian and Syrian counterparts, Shoygu and al-Freij": the same office of other countries.</summary>
internal sealed class Counterparts(Discourse discourse, PhraseResolver resolver, Pronouns pronouns)
{
    private const int WholeReport = 10_000;

    /// <summary>The holders on that day, or those whom the phrase names; null when it is not known what office or what country is meant.</summary>
    public IReadOnlyList<Actor>? Resolve(int word, PhraseContext asked)
    {
        var here = discourse.Now;
        var phrase = here.Clauses.Phrases[word];
        if (Office(here, phrase) is not { } office)
        {
            return null;
        }

        var found = new List<Actor>();
        foreach (var (kind, child) in phrase.Modifiers)
        {
            if (kind is ModifierKind.Adjective or ModifierKind.Noun or ModifierKind.Possessor or ModifierKind.Phrase && child != phrase.Possessor | here.Sentence[child].Upos != "PRON")
            {
                found.AddRange(here.Clauses.Phrases[child].Conjuncts.Select(nation => here.Mentions.GetValueOrDefault(nation)?.Actors[0]).OfType<Actor>().Where(a => a.Kind == ActorKind.Country || a.Person is null).Select(a => a.Country).OfType<string>().Distinct()
                    .Select(country => Named(here, phrase, country) ?? resolver.Builder.OfficeActor(office, country, asked, former: false)).OfType<Actor>());
            }
        }

        return found.Count == 0 ? null : [.. found.DistinctBy(a => a.Country)];
    }

    /// <summary>The office of whose counterpart it is: by the pronoun, else the subject, else of whoever held one last.</summary>
    private string? Office(Passage here, NounPhrase phrase)
    {
        if (phrase.Possessor is var owner and >= 0)
        {
            var actors = here.Sentence[owner].Upos == "PRON" ? here.Mentions.GetValueOrDefault(owner)?.Actors ?? pronouns.Resolve(owner) : here.Mentions.GetValueOrDefault(owner)?.Actors;
            if (actors is [{ Office: { } office }, ..] && resolver.Almanac.Offices.ContainsKey(office))
            {
                return office;
            }
        }

        return discourse.Before(phrase.Head, WholeReport).Where(m => !m.Passage.IsModifier(m.Mention.Head)).Select(m => m.Mention.Actors[0].Office).FirstOrDefault(o => o is not null && resolver.Almanac.Offices.ContainsKey(o));
    }

    /// <summary>The person of a country whose name follows: "his Syrian counterpart, Fahd Jassem al-Freij".</summary>
    private static Actor? Named(Passage here, NounPhrase phrase, string country)
    {
        foreach (var name in phrase.Appositions.SelectMany(a => here.Clauses.Phrases[a].Conjuncts))
        {
            if (here.Mentions.GetValueOrDefault(name)?.Actors is [{ Person: not null } person] && person.Country == country)
            {
                return person;
            }
        }

        return null;
    }
}
