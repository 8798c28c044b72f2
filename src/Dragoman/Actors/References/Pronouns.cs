using System.Collections.Frozen;
using Dragoman.Trees;

namespace Dragoman.Actors;

/// <summary>Finds whom a pronoun stands for.</summary>
/// <remarks>
/// The search of Hobbs (1978) on dependency trees: up from the pronoun, at each word above it the subject and then what stands to
/// the left, nearest to the top first; then the sentences before, subjects first. What the pronoun's own verb has beside it
/// is out ("Iran hit it"), and a thing that is no actor ends the search: "the bomb ... it" is the bomb.
/// </remarks>
internal sealed class Pronouns(Discourse discourse)
{
    private const int ReachForPeople = 3;
    private const int ReachForThings = 2;

    private static readonly FrozenSet<string> ForPeople = "he she him her his hers himself herself".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> ForThings = "it its itself".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> ForMany = "they them their theirs themselves".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Nouns of time are never what "it" means.</summary>
    private static readonly FrozenSet<string> Times =
        "day week month year time hour morning night evening monday tuesday wednesday thursday friday saturday sunday today yesterday".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Helping = "support help back aid assist backing assistance bolster strengthen increase provide offer".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Nobody does this to what is their own, unless it is said.</summary>
    private static readonly FrozenSet<string> Harming =
        "attack bomb strike hit shell raid storm destroy target invade kill assassinate violate breach seize shoot ransack burn besiege infiltrate sabotage hack".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Local = "in at near inside outside around".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private enum Number
    {
        None,
        Person,
        Thing,
        Many,
    }

    /// <summary>The actors of a pronoun of the sentence that is read now, or null.</summary>
    public IReadOnlyList<Actor>? Resolve(int word)
    {
        var here = discourse.Now;
        var number = NumberOf(here.Sentence[word].Form);
        if (number == Number.None || IsEmpty(here, word))
        {
            return null;
        }

        var search = new Search(number);
        if (here.Sentence[word].Form.Contains("sel", StringComparison.OrdinalIgnoreCase))
        {
            return here.SubjectOf(here.Clauses.Governor(word)) is { } own && search.Ends(here, own.Head, blocks: false) ? search.Found : null;
        }

        Within(here, word, search);
        foreach (var passage in search.IsOver ? [] : discourse.Earlier(number == Number.Person ? ReachForPeople : ReachForThings))
        {
            var subject = passage.Subject(passage.Sentence.Root);
            if ((subject >= 0 && search.Ends(passage, subject, blocks: true)) || Below(passage, passage.Sentence.Root, passage.Sentence.Tokens.Count, [], search, blocks: false))
            {
                break;
            }
        }

        return search.Found;
    }

    private static Number NumberOf(string form)
    {
        var lower = form.ToLowerInvariant();
        return ForPeople.Contains(lower) ? Number.Person : ForThings.Contains(lower) ? Number.Thing : ForMany.Contains(lower) ? Number.Many : Number.None;
    }

    private static void Within(Passage here, int word, Search search)
    {
        var sentence = here.Sentence;
        var owner = sentence[word].Relation is "nmod" or "det" && sentence[word].Deprel.EndsWith(":poss", StringComparison.Ordinal);
        HashSet<int> barred = owner ? [sentence[word].Head, Harmer(here, word)] : Beside(here, word);
        for (var (path, above) = (word, sentence[word].Head); above >= 0; (path, above) = (above, sentence[above].Head))
        {
            // "the US and its allies", "the militants who lost their base", "people in their homes"; but not "the leader of his party".
            var joined = sentence[path].Relation is "conj" or "acl" || (owner && sentence[path].Relation == "nmod" && path != word && here.Clauses.Phrases[path].Preposition is not ("of" or ""));
            if (joined && !barred.Contains(above) && search.Ends(here, above, blocks: false, joined: true))
            {
                return;
            }

            // "support for Damascus in its fight": the one who is helped fights.
            if (owner && Helping.Contains(sentence[above].Lemma) && here.Clauses.Phrases[path].Preposition == "in" && Helped(sentence, here, above, path) is var helped and >= 0 && search.Ends(here, helped, blocks: false))
            {
                return;
            }

            // "Standing beside his guests, the general said".
            var subject = here.Subject(above);
            if (subject >= 0 && !barred.Contains(subject) && (subject < word || (sentence[path].Relation == "advcl" && path < subject)) && !IsUnder(sentence, subject, path) && search.Ends(here, subject, blocks: true))
            {
                return;
            }

            foreach (var child in sentence.Children(above))
            {
                if (child < path && Below(here, child, word, barred, search, blocks: true))
                {
                    return;
                }
            }
        }
    }

    /// <summary>The one who harms what belongs to a pronoun, while somebody of another country is told of above: “Iran said that <i>Israel</i> had bombed its embassy”; else -1.</summary>
    private static int Harmer(Passage here, int word)
    {
        var (sentence, harmed) = (here.Sentence, here.Sentence[word].Head);
        if (sentence[harmed] is not { Relation: "obj", Head: var verb } || !Harming.Contains(sentence[verb].Lemma) || sentence[verb] is not { Relation: "ccomp" or "advcl" or "xcomp", Head: var above }
            || sentence.Children(harmed).ToArray().Any(c => sentence[c].Lemma == "own"))
        {
            return -1;
        }

        var (harmer, other) = (here.Subject(verb), here.Subject(above));
        return harmer >= 0 && other >= 0 && Country(harmer) is { } one && Country(other) is { } two && one != two ? harmer : -1;

        string? Country(int subject) => here.Mentions.GetValueOrDefault(subject)?.Actors[0].Country;
    }

    /// <summary>The object of help, or of the noun for it; -1 when there is none before a word.</summary>
    private static int Helped(Sentence sentence, Passage here, int help, int before)
    {
        foreach (var child in sentence.Children(help))
        {
            if (child < before && child > help && (sentence[child].Relation == "obj" || here.Clauses.Phrases[child].Preposition is "for" or "to" or "of"))
            {
                return sentence[child].Relation == "obj" && Helping.Contains(sentence[child].Lemma) ? Helped(sentence, here, child, before) : child;
            }
        }

        return -1;
    }

    /// <summary>The arguments of the pronoun's own verb, which it cannot stand for.</summary>
    private static HashSet<int> Beside(Passage here, int word)
    {
        var governor = here.Clauses.Governor(word);
        HashSet<int> barred = [.. here.Sentence.Children(governor).ToArray().Where(c => here.Sentence[c].Relation is "nsubj" or "obj" or "iobj" or "obl")];
        var subject = here.Subject(governor);
        if (subject >= 0 && here.Sentence[word].Relation != "nsubj")
        {
            barred.Add(subject);
        }

        return barred;
    }

    /// <summary>Looks at a word and all below it, level by level.</summary>
    private static bool Below(Passage passage, int top, int before, HashSet<int> barred, Search search, bool blocks)
    {
        var queue = new Queue<int>([top]);
        while (queue.TryDequeue(out var word))
        {
            if (word < before && !barred.Contains(word) && search.Ends(passage, word, blocks))
            {
                return true;
            }

            foreach (var child in passage.Sentence.Children(word))
            {
                queue.Enqueue(child);
            }
        }

        return false;
    }

    private static bool IsUnder(Sentence sentence, int word, int top)
    {
        for (var i = word; i >= 0; i = sentence[i].Head)
        {
            if (i == top)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"it is clear that", "it seems", "made it clear": the word stands for nobody.</summary>
    private static bool IsEmpty(Passage here, int word)
    {
        var sentence = here.Sentence;
        if (NumberOf(sentence[word].Form) != Number.Thing || sentence[word].Form.Length > 2)
        {
            return false;
        }

        var head = sentence[word].Head;
        if (sentence[word].Relation == "expl" || head < 0)
        {
            return true;
        }

        var clause = sentence.Children(head).ToArray().Any(c => sentence[c].Relation is "csubj" or "ccomp" or "advcl" or "xcomp" && c > head && (sentence[c].Relation == "csubj" || sentence.Child(c, "mark") >= 0));
        return sentence[word].Relation == "nsubj"
            ? (sentence.Child(head, "cop") >= 0 && sentence[head].Upos == "ADJ" && clause) || sentence[head].Lemma is "seem" or "appear" or "rain" or "snow"
            : sentence[word].Relation == "obj" && sentence.Children(head).ToArray().Any(c => sentence[c].Upos == "ADJ" && sentence[c].Relation == "xcomp");
    }

    /// <summary>A search that ends with the first word that fits or that bars the way.</summary>
    private sealed class Search(Number number)
    {
        public IReadOnlyList<Actor>? Found { get; private set; }

        public bool IsOver { get; private set; }

        /// <param name="blocks">Whether a thing that is no actor ends the search.</param>
        /// <param name="joined">Whether the pronoun is joined to the word, so that the word stands for itself alone.</param>
        public bool Ends(Passage passage, int word, bool blocks, bool joined = false)
        {
            if (IsOver)
            {
                return true;
            }

            var token = passage.Sentence[word];
            if (passage.Mentions.TryGetValue(word, out var mention))
            {
                Found = passage.IsModifier(word) || (Local.Contains(passage.Clauses.Phrases[word].Preposition) && mention.Actors[0].Kind == ActorKind.Country && token.Relation is "obl" or "nmod") ? null
                    : token.Upos == "PRON" ? NumberOf(token.Form) == number ? mention.Actors : null
                    : number switch
                    {
                        Number.Person => passage.IsPerson(mention) ? mention.Actors : null,
                        Number.Thing => passage.IsThing(mention) && (joined || (token.Relation != "conj" && passage.Joined(mention).Count == 1)) ? mention.Actors : null,
                        _ => Many(passage, mention, token),
                    };
                return IsOver = Found is not null;
            }

            return IsOver = blocks && (token.Upos == "PRON" ? NumberOf(token.Form) == number : Bars(token));
        }

        private static IReadOnlyList<Actor>? Many(Passage passage, ActorMention mention, Token token)
        {
            var joined = token.Relation == "conj" ? mention.Actors : passage.Joined(mention);
            return joined.Count > 1 || token is { Upos: "NOUN", Xpos: "NNS" } or { Xpos: "NNPS", Upos: "PROPN" } && mention.Actors[0].Kind is not (ActorKind.Country or ActorKind.Organisation or ActorKind.Outlet) ? joined : null;
        }

        private bool Bars(Token token) =>
            token.Relation is "nsubj" or "obj" && token.Upos == "NOUN" && !Times.Contains(token.Lemma.ToLowerInvariant())
            && number switch { Number.Thing => token.Xpos == "NN", Number.Many => token.Xpos == "NNS", _ => false };
    }
}
