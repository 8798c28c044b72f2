namespace Dragoman.Trees;

/// <summary>What makes a clause tell something other than a fact.</summary>
/// <param name="Word">The index of the word that does: an auxiliary, or the verb, noun or adjective that governs the clause; -1 for none.</param>
public sealed record Modality(ModalityKind Kind, int Word)
{
    /// <summary>The clause tells a fact, or denies it.</summary>
    public static Modality None { get; } = new(ModalityKind.None, -1);
}

/// <summary>In what way a clause is no fact yet.</summary>
public enum ModalityKind
{
    /// <summary>It is told as a fact.</summary>
    None,

    /// <summary>It lies ahead: "will meet", "is to meet", "is expected to meet", "said it would meet".</summary>
    Future,

    /// <summary>It depends on something: "would help", "will help if".</summary>
    Conditional,

    /// <summary>It can be: "may", "might", "could", "is able to".</summary>
    Possible,

    /// <summary>It ought to be: "must", "should", "has to".</summary>
    Obliged,

    /// <summary>Somebody means to do it: "vowed to", "plans to", "is ready to", "a plan to".</summary>
    Intended,

    /// <summary>Somebody tries to do it: "tried to".</summary>
    Attempted,

    /// <summary>Somebody wants it of another, or lets them: "urged Iran to", "demanded that", "demanded the release", "allowed them to", "refused to".</summary>
    Asked,

    /// <summary>Something else is done for it: "sent a ship <i>to guard</i>"; not what a journey is made for.</summary>
    Purpose,

    /// <summary>Somebody only thinks of it: "considered bombing", "feared that".</summary>
    Supposed,
}
