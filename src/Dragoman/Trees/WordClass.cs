namespace Dragoman.Trees;

/// <summary>A class of words in the <c>words.txt</c> of a language pack, which says what each means and holds.</summary>
/// <remarks>The file writes the names with hyphens: <c>speech-noun</c>.</remarks>
public enum WordClass
{
    /// <summary>Determiners of what is known: "the", "this".</summary>
    Definite,

    /// <summary>Determiners of what is new: "a", "some".</summary>
    Indefinite,

    /// <summary>Determiners of all: "every", "both".</summary>
    Universal,

    /// <summary>Determiners of none: "no".</summary>
    Negative,

    /// <summary>Pronouns of nobody and nothing.</summary>
    Nobody,

    /// <summary>Adverbs and conjunctions that deny a clause.</summary>
    Not,

    /// <summary>Words that take the denial from a "not" before them.</summary>
    Only,

    /// <summary>Words that deny with a "no" or "not" before them: "no longer".</summary>
    Longer,

    /// <summary>Conjunctions behind which nothing is denied any more: "but".</summary>
    Contrast,

    /// <summary>Words before a clause that did not happen: "without signing".</summary>
    Without,

    /// <summary>Verbs whose object does not happen.</summary>
    Preventing,

    /// <summary>Words that govern what did not happen: "failed to meet".</summary>
    Failing,

    /// <summary>Conjunctions between a verb of failing and what did not happen: "from leaving".</summary>
    From,

    /// <summary>Verbs whose own denial denies what they govern: "does not believe that".</summary>
    Raising,

    /// <summary>Auxiliaries of the future.</summary>
    Will,

    /// <summary>Auxiliaries of the future seen from the past, and of what depends on something.</summary>
    Would,

    /// <summary>Auxiliaries of the possible.</summary>
    Can,

    /// <summary>Auxiliaries of duty.</summary>
    Must,

    /// <summary>The mark of the infinitive.</summary>
    To,

    /// <summary>Words that govern what lies ahead: "is due to".</summary>
    Forthcoming,

    /// <summary>Words that govern what somebody means to do: "vowed to".</summary>
    Intending,

    /// <summary>Words that govern what somebody tries.</summary>
    Attempting,

    /// <summary>Words that govern what somebody wants of another, also behind "for", or lets them do.</summary>
    Asking,

    /// <summary>Words that govern what can be.</summary>
    Enabling,

    /// <summary>Words that govern what must be: "needs to".</summary>
    Obliging,

    /// <summary>Words that govern what is only thought of.</summary>
    Supposing,

    /// <summary>Words of the classes above that make nothing of a finite clause.</summary>
    InfinitiveOnly,

    /// <summary>Verbs whose object lies ahead.</summary>
    Planning,

    /// <summary>Verbs whose object is only thought of.</summary>
    Weighing,

    /// <summary>Verbs whose object is wanted of another: "demanded the resignation".</summary>
    Wanting,

    /// <summary>Verbs of going and gathering, whose purpose is done by those who go: "flew to Cairo to meet".</summary>
    Journeying,

    /// <summary>Conjunctions of conditions.</summary>
    Condition,

    /// <summary>Conjunctions of reported questions.</summary>
    Whether,

    /// <summary>Verbs of saying.</summary>
    Speech,

    /// <summary>Verbs of saying something about another's deed.</summary>
    Accusing,

    /// <summary>Verbs of saying whose content may be an infinitive or gerund.</summary>
    Admitting,

    /// <summary>Verbs of saying whose passive subject speaks: "was quoted".</summary>
    Quoting,

    /// <summary>Prepositions of the one who says so: "according to".</summary>
    According,

    /// <summary>Nouns of saying: "the claim that".</summary>
    SpeechNoun,

    /// <summary>Speakers without a name: "a source".</summary>
    Unnamed,

    /// <summary>Media: "a daily", "a news agency".</summary>
    Press,

    /// <summary>How the names of media end: "the Khartoum Daily".</summary>
    PressName,

    /// <summary>Verbs whose object does what they govern: "forced Mali to".</summary>
    Causing,

    /// <summary>Verbs whose subject does what they govern though they have an object: "promised Iran to".</summary>
    Promising,

    /// <summary>Verbs that say little beside their object: "launched an attack".</summary>
    Light,

    /// <summary>Verbs that begin, go on with or dare another: "continued to question".</summary>
    Phase,

    /// <summary>What things are said in: "said in a statement".</summary>
    Medium,

    /// <summary>Verbs that with a noun of saying are one word of saying: "made the claim that".</summary>
    Carrying,

    /// <summary>Words that say of something told that it is not so: "dismissed the report".</summary>
    Denying,

    /// <summary>What something told is called when it is answered: "denied the claim".</summary>
    Claim,

    /// <summary>Words that set what they hang on before the story: "had previously been convicted".</summary>
    Formerly,
}
