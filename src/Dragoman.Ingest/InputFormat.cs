namespace Dragoman.Ingest;

/// <summary>How a file or stream is written.</summary>
public enum InputFormat
{
    /// <summary>Told by the name, or else by the content.</summary>
    Detect,

    /// <summary>One report as plain text.</summary>
    Text,

    /// <summary>One report as a web page.</summary>
    Html,

    /// <summary>Reports as JSON, one a line; or one JSON document that is a report or an array of reports.</summary>
    Jsonl,

    /// <summary>An RSS or Atom feed, one report an item.</summary>
    Feed,
}
