namespace Dragoman.Cli.Output;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    /// <summary>For reading, on a terminal.</summary>
    Table,

    /// <summary>JSON Lines, the program's own format.</summary>
    Jsonl,

    /// <summary>RFC 4180, one row a record, lists joined by semicolons.</summary>
    Csv,

    /// <summary>Trees of Universal Dependencies.</summary>
    Conllu,
}
