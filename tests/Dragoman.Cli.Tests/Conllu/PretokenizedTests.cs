namespace Dragoman.Cli.Tests.Conllu;

public class PretokenizedTests
{
    private const string Input =
        "# sent_id = 1\n# text = They don't know.\n1\tThey\t_\t_\t_\tCase=Nom\t_\t_\t_\t_\n2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tX=Y\n"
        + "2\tdo\t_\t_\t_\t_\t_\t_\t_\t_\n3\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n4\tknow\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
        + "4.1\tit\t_\t_\t_\t_\t_\t_\t4:obj\t_\n5\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
        + "# sent_id = 2\n1\tYes\t_\t_\t_\t_\t_\t_\t_\t_\n";

    [ModelFact]
    public void AllButTheFilledColumnsStaysAsItIs()
    {
        var result = Cli.Run(["annotate", "--format", "conllu", "--pretokenized", "-"], Input);

        result.Code.ShouldBe(0, result.Error);
        var lines = result.Output.Split('\n');
        var given = Input.Split('\n');
        lines.Length.ShouldBe(given.Length + 1);
        for (var i = 0; i < given.Length; i++)
        {
            if (given[i].Split('\t') is { Length: 10 } cells && cells[0].All(char.IsAsciiDigit))
            {
                var got = lines[i].Split('\t');
                got.Length.ShouldBe(10);
                foreach (var column in (int[])[0, 1, 5, 8, 9])
                {
                    got[column].ShouldBe(cells[column]);
                }

                foreach (var column in (int[])[2, 3, 4, 6, 7])
                {
                    got[column].ShouldNotBe("_");
                }
            }
            else
            {
                lines[i].ShouldBe(given[i]);
            }
        }

        lines[6].ShouldStartWith("4\tknow\tknow\tVERB\tVB\t_\t0\troot\t_");
    }

    [ModelFact]
    public void ASentenceWithAFaultStaysAsItIsAndIsTold()
    {
        const string Bad = "1\tYes\t_\n\n3\tNo\t_\t_\t_\t_\t_\t_\t_\t_\n\n";

        var result = Cli.Run(["annotate", "--format", "conllu", "--pretokenized", "-"], Bad);

        result.Code.ShouldBe(0);
        result.Output.ShouldBe(Bad);
        result.Error.ShouldContain("-:1: 3 columns");
        result.Error.ShouldContain("-:3: Word 3 where 1 is due");
    }

    [ModelFact]
    public void SentencesLongerThanTheParserTakesComeBackWhole()
    {
        var input = string.Concat(Enumerable.Range(1, 700).Select(i => $"{i}\tword\t_\t_\t_\t_\t_\t_\t_\t_\n")) + "\n";

        var lines = Cli.Run(["annotate", "--format", "conllu", "--pretokenized", "-"], input).Lines;

        lines.Length.ShouldBe(700);
        lines.Count(line => line.Split('\t')[6] == "0").ShouldBe(1);
    }
}
