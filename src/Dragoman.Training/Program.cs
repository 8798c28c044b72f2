using Dragoman.Training.Lemmas;

const string Usage = """
    dragoman-train lemmas OUTPUT TREEBANK...    lemma rules from CoNLL-U treebanks
    """;

switch (args)
{
    case ["lemmas", var output, _, ..]:
        LemmaTrainer.Train(args[2..], output);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
