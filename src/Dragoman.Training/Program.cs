using Dragoman;
using Dragoman.Models;
using Dragoman.Text;
using Dragoman.Training.Events;
using Dragoman.Training.Gazetteer;
using Dragoman.Training.Homes;
using Dragoman.Training.Lemmas;
using Dragoman.Training.Sentences;

const string Usage = """
    dragoman-train lemmas PARSER.BIN OUTPUT TREEBANK...
        lemma rules from CoNLL-U treebanks; PARSER.BIN gives the words by frequency
    dragoman-train sentences TOKENS.TSV OUTPUT TREEBANK...
        where sentences end, from CoNLL-U treebanks; TOKENS.TSV gives the abbreviations
    dragoman-train gazetteer CITIES COUNTRIES DIVISIONS NATIONALITIES COUNTIES REGIONS ALIASES OUTPUT
        the gazetteer from GeoNames tables and the project's own
    dragoman-train event-reports KNOWLEDGE LANGUAGE SET FOLDER OUTPUT
        cases for scorer/train.py from a folder of annotated reports; SET is items or own
    dragoman-train event-examples KNOWLEDGE LANGUAGE OUTPUT
        cases for scorer/train.py from the codebook's own examples
    dragoman-train event-records KNOWLEDGE LANGUAGE SET FOLDER OUTPUT
        what the scorer makes of a folder of annotated reports, for scorer/train.py to learn which records are right
    dragoman-train homes KNOWLEDGE LANGUAGE OUTPUT FOLDER...
        which country people are of that are named without one, from folders of annotated reports
    """;

switch (args)
{
    case ["lemmas", var parser, var output, _, ..]:
        LemmaTrainer.Train(ModelPack.Load(parser).List("vector"), args[3..], output);
        return 0;
    case ["sentences", var words, var output, _, ..]:
        SentenceTrainer.Train(WordLists.Load(words), args[3..], output);
        return 0;
    case ["gazetteer", var cities, var countries, var divisions, var nationalities, var counties, var regions, var aliases, var output]:
        GazetteerBuilder.Build(new GazetteerSources(cities, countries, divisions, nationalities, counties, regions, aliases), output);
        return 0;
    case ["event-reports", var knowledge, var language, var set and ("items" or "own"), var folder, var output]:
        EventCases.OfReports(new EngineOptions(knowledge, language), set, folder, output);
        return 0;
    case ["event-examples", var knowledge, var language, var output]:
        EventCases.OfCodebook(new EngineOptions(knowledge, language), output);
        return 0;
    case ["event-records", var knowledge, var language, var set and ("items" or "own"), var folder, var output]:
        RecordCases.OfReports(new EngineOptions(knowledge, language), set, folder, output);
        return 0;
    case ["homes", var knowledge, var language, var output, _, ..]:
        HomeTrainer.Train(new EngineOptions(knowledge, language), args[4..], output);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
