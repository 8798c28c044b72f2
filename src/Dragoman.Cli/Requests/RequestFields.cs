using System.Text.Json;
using Dragoman.Ingest.Json;

namespace Dragoman.Cli.Requests;

/// <summary>The fields of a request, with the first fault met while reading them.</summary>
internal sealed class RequestFields(JsonElement record)
{
    private readonly JsonFields fields = new(record);
    private string? fault;

    /// <summary>What is wrong, with what to do about it; null when all fields read so far were right.</summary>
    public string? Fault => fields.Fault is { } kind ? $"{kind} Write it in quotation marks." : fault;

    /// <summary>A text that must be there.</summary>
    public string Required(string name)
    {
        var text = fields.Text(name);
        if (string.IsNullOrWhiteSpace(text))
        {
            fault ??= $"The field \"{name}\" is missing or empty. Give it as a text.";
        }

        return text ?? "";
    }

    /// <summary>A text that may be missing or null.</summary>
    public string? Optional(string name) => fields.Text(name) is { Length: > 0 } text ? text : null;

    /// <summary>A day that may be missing or null; of a month or year the last day.</summary>
    public DateOnly? Day(string name)
    {
        if (Optional(name) is not { } text)
        {
            return null;
        }

        if (DateRange.TryParse(text, out var days))
        {
            return days.To;
        }

        fault ??= $"The field \"{name}\" is no date: '{text}'. Write 2018-08-26.";
        return null;
    }

    /// <summary>A country that may be missing or null.</summary>
    public string? Country(string name)
    {
        var code = Optional(name);
        if (code is not (null or { Length: 3 }) || code?.All(char.IsAsciiLetterUpper) == false)
        {
            fault ??= $"The field \"{name}\" is no country code: '{code}'. Write three capital letters, as IRN, or null.";
        }

        return code;
    }
}
