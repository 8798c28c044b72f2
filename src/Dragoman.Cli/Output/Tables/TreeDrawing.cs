using Dragoman.Trees;
using Spectre.Console;

namespace Dragoman.Cli.Output.Tables;

/// <summary>A sentence's dependency tree, each word under its head.</summary>
internal static class TreeDrawing
{
    public static void Draw(IAnsiConsole console, Sentence sentence)
    {
        if (sentence.Tokens.Count == 0)
        {
            return;
        }

        var tree = new Tree(Label(sentence[sentence.Root])).Guide(TreeGuide.Line);
        var waiting = new Stack<(IHasTreeNodes Node, int Word)>([(tree, sentence.Root)]);
        while (waiting.TryPop(out var at))
        {
            foreach (var child in sentence.Children(at.Word))
            {
                waiting.Push((at.Node.AddNode(Label(sentence[child])), child));
            }
        }

        console.Write(tree);
    }

    private static string Label(Token token) =>
        $"[bold]{Words.Plain(token.Form)}[/] [dim]{Words.Plain(token.Deprel)}[/]  {token.Upos} [dim]{Words.Plain(token.Xpos)} {Words.Plain(token.Lemma)}[/]";
}
