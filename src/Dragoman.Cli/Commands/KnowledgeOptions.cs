using System.CommandLine;

namespace Dragoman.Cli.Commands;

/// <summary>The options that say what the engine knows.</summary>
internal sealed class KnowledgeOptions
{
    private readonly Option<string?> knowledge = new("--knowledge")
    {
        Description = "A folder with almanac, codebook and gazetteer that replaces the shipped one.",
        HelpName = "DIR",
    };

    private readonly Option<string?> language = new("--language")
    {
        Description = "The folder of a language pack that replaces the shipped English one.",
        HelpName = "DIR",
    };

    private readonly Option<string[]> almanacs = new("--almanac")
    {
        Description = "A folder of almanac tables, or one table, that add to the shipped ones or override them; may be repeated.",
        HelpName = "DIR|FILE",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string[]> codebooks = new("--codebook")
    {
        Description = "A folder of codebook files that add to the shipped ones or override them; may be repeated.",
        HelpName = "DIR",
        DefaultValueFactory = _ => [],
    };

    public void AddTo(Command command)
    {
        command.Add(knowledge);
        command.Add(language);
        command.Add(almanacs);
        command.Add(codebooks);
    }

    public EngineOptions Of(ParseResult result)
    {
        var shipped = EngineOptions.Default;
        return shipped with
        {
            Knowledge = result.GetValue(knowledge) ?? shipped.Knowledge,
            Language = result.GetValue(language) ?? shipped.Language,
            Almanacs = result.GetValue(almanacs) ?? [],
            Codebooks = result.GetValue(codebooks) ?? [],
        };
    }

    /// <summary>Loads the engine with the knowledge that the command line asks for.</summary>
    /// <exception cref="RunException">Something is missing or damaged.</exception>
    public Engine Load(ParseResult result) => Load(Of(result));

    public static Engine Load(EngineOptions options)
    {
        if (!Directory.Exists(options.Knowledge))
        {
            throw new RunException($"{options.Knowledge}: no such folder. Give the folder that holds almanac, codebook and gazetteer with --knowledge.");
        }

        if (!Directory.Exists(options.Language))
        {
            throw new RunException($"{options.Language}: no such folder. Give the folder of a language pack with --language, or leave the option out for English.");
        }

        foreach (var almanac in options.Almanacs.Where(a => !Directory.Exists(a) && !File.Exists(a)))
        {
            throw new RunException($"{almanac}: no such folder or file. --almanac takes a folder of tables or one table.");
        }

        foreach (var folder in options.Codebooks.Where(c => !Directory.Exists(c)))
        {
            throw new RunException($"{folder}: no such folder. --codebook takes a folder.");
        }

        return LoadedAtOnce.Of(() => Engine.Load(options));
    }
}
