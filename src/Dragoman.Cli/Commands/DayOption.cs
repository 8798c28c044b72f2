using System.CommandLine;

namespace Dragoman.Cli.Commands;

/// <summary><c>--date</c>.</summary>
internal static class DayOption
{
    public static Option<string?> Create(string description) => Create("--date", description);

    /// <summary>A day under another name.</summary>
    public static Option<string?> Create(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "DAY" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !DateRange.TryParse(token.Value, out _))
            {
                result.AddError($"{name} {token.Value}: write it as 2018-08-26.");
            }
        });
        return option;
    }

    /// <summary>The day; of a month or year the last one; null when none is given.</summary>
    public static DateOnly? Of(ParseResult result, Option<string?> option) =>
        result.GetValue(option) is { } text && DateRange.TryParse(text, out var days) ? days.To : null;

    /// <summary>The day; of a month or year the first one; null when none is given.</summary>
    public static DateOnly? FirstOf(ParseResult result, Option<string?> option) =>
        result.GetValue(option) is { } text && DateRange.TryParse(text, out var days) ? days.From : null;
}
