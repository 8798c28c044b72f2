namespace Dragoman.Cli.Conllu;

/// <summary>A sentence of a CoNLL-U file, with its lines as they were read.</summary>
/// <param name="Line">The line it starts on, counted from 1.</param>
/// <param name="Lines">Comments, words, multiword tokens and empty nodes, in order.</param>
internal sealed record ConlluSentence(string File, long Line, IReadOnlyList<string> Lines)
{
    private const int Columns = 10;

    /// <summary>Which of the lines are words, in order.</summary>
    public IReadOnlyList<int> Words { get; } = [.. Enumerable.Range(0, Lines.Count).Where(i => IsWord(Lines[i]))];

    /// <summary>What keeps the sentence from being parsed, with the index of the line; null when nothing does.</summary>
    public (int Index, string Message)? Fault
    {
        get
        {
            for (var i = 0; i < Lines.Count; i++)
            {
                if (Lines[i][0] != '#' && Lines[i].Count('\t') != Columns - 1)
                {
                    return (i, $"{Lines[i].Count('\t') + 1} columns instead of {Columns}. Separate them with one tab each.");
                }
            }

            for (var i = 0; i < Words.Count; i++)
            {
                var line = Lines[Words[i]];
                if (line[..line.IndexOf('\t')] != $"{i + 1}")
                {
                    return (Words[i], $"Word {line[..line.IndexOf('\t')]} where {i + 1} is due. Number the words from 1.");
                }

                if (Form(Words[i]).Length == 0)
                {
                    return (Words[i], "The word is empty. Give its form in the second column.");
                }
            }

            return null;
        }
    }

    /// <summary>The word of a line.</summary>
    public string Form(int index) => Lines[index].Split('\t', 3)[1];

    /// <summary>Words have a whole number in the first column; ranges (<c>3-4</c>) and empty nodes (<c>8.1</c>) don't.</summary>
    private static bool IsWord(string line) =>
        line.IndexOf('\t') is > 0 and var tab && !line.AsSpan(0, tab).ContainsAnyExceptInRange('0', '9');
}
