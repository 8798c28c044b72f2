using System.Text.Json;
using Dragoman.Events;

namespace Dragoman.Training.Events;

/// <summary>Writes sentences with the features of all that could be an event in them, one JSON object a line, for <c>train.py</c>.</summary>
internal sealed class CaseWriter(Codebook codebook, Stream output)
{
    private readonly FeatureList features = new(null);

    /// <param name="set">Where the sentence is from: <c>items</c>, <c>own</c>, <c>codebook</c>, <c>harmless</c>.</param>
    /// <param name="gold">The events that the sentence is known to tell, their triggers by word.</param>
    /// <param name="whole">Whether these are all; otherwise nothing is known of the other words.</param>
    public void Write(string set, string id, SentenceView view, IReadOnlyList<KnownEvent> gold, bool whole)
    {
        using (var json = new Utf8JsonWriter(output, CaseJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("set", set);
            json.WriteString("id", id);
            json.WriteNumber("sentence", view.Sentence.Index);
            json.WriteBoolean("whole", whole);
            json.WriteStartArray("content");
            foreach (var word in ScoringInput.ContentWords(view))
            {
                json.WriteStringValue(view.Keys.Lemma(word));
            }

            json.WriteEndArray();
            WriteCandidates(json, view);
            WriteTriggers(json, view);
            json.WriteStartArray("gold");
            foreach (var known in gold)
            {
                WriteKnown(json, view, known);
            }

            json.WriteEndArray();
            WritePairs(json, view, gold);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>For each source, nobody last, the features of each target, apart by tabs.</summary>
    private void WritePairs(Utf8JsonWriter json, SentenceView view, IReadOnlyList<KnownEvent> gold)
    {
        json.WriteStartArray("pairs");
        for (var source = 0; source <= view.Candidates.Count && gold.Any(g => g.Word >= 0); source++)
        {
            json.WriteStartArray();
            for (var target = 0; target <= view.Candidates.Count; target++)
            {
                features.Clear();
                PairFeatures.Add(view, source, target, null, features);
                json.WriteStringValue(string.Join('\t', features.Names));
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteCandidates(Utf8JsonWriter json, SentenceView view)
    {
        json.WriteStartArray("candidates");
        foreach (var candidate in view.Candidates)
        {
            json.WriteStartObject();
            json.WriteString("text", candidate.IsUnnamed ? string.Empty : candidate.Actors[0].Text);
            json.WriteString("lemma", candidate.Lemma);
            json.WriteBoolean("before", candidate.IsBefore);
            json.WriteNumber("length", candidate.IsUnnamed ? 0 : candidate.Span.Length);
            json.WriteStartArray("actors");
            foreach (var actor in candidate.Actors.Select(a => a.Actor))
            {
                json.WriteStartObject();
                json.WriteString("code", actor.Code);
                json.WriteString("person", actor.Person);
                json.WriteIdentity(actor);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteTriggers(Utf8JsonWriter json, SentenceView view)
    {
        json.WriteStartArray("triggers");
        Span<int> words = stackalloc int[TriggerFeatures.Vectors];
        for (var word = 0; word < view.Keys.Count; word++)
        {
            if (!TriggerFeatures.IsCandidate(view, word, codebook))
            {
                continue;
            }

            json.WriteStartObject();
            json.WriteNumber("word", word);
            json.WriteString("form", view.Sentence[word].Form);
            features.Clear();
            TriggerFeatures.Add(view, word, codebook, features);
            json.WriteStrings("features", features.Names);
            TriggerFeatures.Words(view, word, words);
            json.WriteStartArray("vectors");
            foreach (var at in words)
            {
                json.WriteStringValue(at < 0 ? string.Empty : view.Keys.Lemma(at));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteKnown(Utf8JsonWriter json, SentenceView view, KnownEvent known)
    {
        json.WriteStartObject();
        json.WriteNumber("word", known.Word);
        json.WriteString("type", known.Type);
        json.WritePropertyName("event");
        known.Line.WriteTo(json);
        json.WriteStartArray("also");
        foreach (var word in known.Also)
        {
            json.WriteNumberValue(word);
        }

        json.WriteEndArray();
        if (known.Word >= 0)
        {
            var reading = view.Readings.For(known.Word, known.Type);
            json.WriteStartArray("roles");
            for (var i = 0; i < view.Candidates.Count; i++)
            {
                features.Clear();
                RoleFeatures.Add(view, known.Word, known.Type, reading, i, features);
                json.WriteStrings(null, features.Names);
            }

            features.Clear();
            RoleFeatures.AddNobody(view, known.Word, known.Type, reading, features);
            json.WriteStrings(null, features.Names);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}

/// <summary>An event that a sentence is known to tell.</summary>
/// <param name="Word">The word that leads its trigger; -1 when it was not found.</param>
/// <param name="Also">Further words of the trigger, of which nothing is said.</param>
/// <param name="Line">What the set says of it.</param>
internal sealed record KnownEvent(int Word, string Type, IReadOnlyList<int> Also, JsonElement Line);
