using System.IO.Compression;
using System.Text;
using System.Xml;
using Dragoman.Ingest.Feeds;
using Dragoman.Ingest.Files;
using Dragoman.Ingest.Json;
using Dragoman.Ingest.Pages;
using Dragoman.Ingest.Plain;

namespace Dragoman.Ingest;

/// <summary>
/// Reads reports from files, folders and standard input: plain text, Markdown, web pages, JSON Lines and feeds, each
/// also packed as <c>.gz</c>. Bad content never throws: it gives an <see cref="InputProblem"/> and the rest goes on.
/// </summary>
public sealed class Intake(IntakeOptions options)
{
    /// <summary>How standard input is written in place of a path.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads with the default options.</summary>
    public Intake()
        : this(new IntakeOptions())
    {
    }

    /// <summary>Reads the paths in the order given, each file only when the items before it were taken.</summary>
    /// <param name="paths">Files; folders, read with their folders in ordinal order; <c>-</c> for standard input.</param>
    /// <param name="standardInput">What <c>-</c> reads. It is not closed.</param>
    public IEnumerable<IntakeItem> Read(IEnumerable<string> paths, Stream? standardInput = null)
    {
        foreach (var path in paths)
        {
            var items = path == StandardInput ? Read(standardInput ?? Stream.Null, StandardInput)
                : Directory.Exists(path) ? Folder(path)
                : File(path);
            foreach (var item in items)
            {
                yield return item;
            }
        }
    }

    /// <summary>Reads one stream, which is not closed.</summary>
    /// <param name="name">Stands in the items as the file; its extension tells the format unless the options do.</param>
    public IEnumerable<IntakeItem> Read(Stream stream, string name) => Guarded(Lazily(stream, name), name);

    private IEnumerable<IntakeItem> Folder(string folder)
    {
        IEnumerable<IntakeItem> items = FolderWalk.Files(folder).SelectMany(File);
        return Guarded(items, folder);
    }

    private IEnumerable<IntakeItem> File(string path)
    {
        if (!System.IO.File.Exists(path))
        {
            return [new InputProblem(path, null, null, "There is no such file or folder.", "Check the path.")];
        }

        return Guarded(Opened(path), path);
    }

    private IEnumerable<IntakeItem> Opened(string path)
    {
        using var stream = System.IO.File.OpenRead(path);
        foreach (var item in Lazily(stream, path))
        {
            yield return item;
        }
    }

    // The first look at the stream can fail too, and is to do so inside the guard.
    private IEnumerable<IntakeItem> Lazily(Stream stream, string name)
    {
        foreach (var item in Content(stream, name, packed: false))
        {
            yield return item;
        }
    }

    private IEnumerable<IntakeItem> Content(Stream stream, string name, bool packed)
    {
        var content = new HeadStream(stream);
        var head = content.Peek().ToArray();
        if (head.Length == 0)
        {
            return [new InputProblem(name, null, null, "The file is empty.", "Leave it out or fill it.")];
        }

        if (ContentSniffer.IsGzip(head) && !packed)
        {
            return Content(new GZipStream(content, CompressionMode.Decompress, leaveOpen: true), name, packed: true);
        }

        if (ContentSniffer.IsBinary(head))
        {
            return [new InputProblem(name, null, null, "The file is not text.", "Give text, web pages, JSON Lines or feeds.")];
        }

        return Format(name, head) switch
        {
            InputFormat.Jsonl => Json(content, name, head),
            InputFormat.Html => Whole(content, name, Page),
            InputFormat.Feed => Whole(content, name, Feed),
            _ => Whole(content, name, Plain),
        };
    }

    private InputFormat Format(string name, ReadOnlySpan<byte> head)
    {
        var told = FileNames.Format(name);
        told = told == InputFormat.Detect ? options.Format : told;
        return told == InputFormat.Detect ? ContentSniffer.Format(head) : told;
    }

    private IEnumerable<IntakeItem> Json(Stream stream, string name, ReadOnlySpan<byte> head)
    {
        if (ContentSniffer.HasWideMark(head))
        {
            var wide = head[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            stream = Encoding.CreateTranscodingStream(stream, wide, Encoding.UTF8, leaveOpen: true);
        }

        // Only a file's end shows whether it is one document, so this is not for standard input or .jsonl.
        return name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".json.gz", StringComparison.OrdinalIgnoreCase)
            ? Whole(stream, name, JsonDocument)
            : JsonReports.Lines(stream, name, options);
    }

    private IEnumerable<IntakeItem> JsonDocument(byte[] bytes, string name) => JsonReports.Document(bytes, name, options);

    private IEnumerable<IntakeItem> Whole(Stream stream, string name, Func<byte[], string, IEnumerable<IntakeItem>> read) =>
        WholeFile.Read(stream, options.MaximumFileBytes) is { } bytes
            ? read(bytes, name)
            : [new InputProblem(
                name,
                null,
                null,
                $"The file has more than the {options.MaximumFileBytes} bytes that are read.",
                "Split it, write its reports as JSON Lines, or raise the limit for files.")];

    private static IEnumerable<IntakeItem> Plain(byte[] bytes, string name)
    {
        var text = Decoded(bytes, name, out var doubt);
        var draft = new ReportDraft(null, FileNames.IsMarkdown(name) ? MarkdownMarks.Strip(text) : text).Cleaned();
        return One(draft, name, doubt, "The file has no text.");
    }

    private static IEnumerable<IntakeItem> Page(byte[] bytes, string name)
    {
        var html = Decoded(bytes, name, out var doubt);
        var draft = new ReportDraft(null, "").With(PageReader.Read(html, address: null));
        return One(draft, name, doubt, "No article text was found in the page.");
    }

    private static IEnumerable<IntakeItem> One(ReportDraft draft, string name, InputProblem? doubt, string whenEmpty)
    {
        if (doubt is not null)
        {
            yield return doubt;
        }

        yield return draft.Text.Length > 0
            ? new ReadReport(name, null, draft.ToReport())
            : new InputProblem(name, null, null, whenEmpty, "Leave it out, or give its text as a .txt file.");
    }

    private static IEnumerable<IntakeItem> Feed(byte[] bytes, string name)
    {
        var xml = Decoded(bytes, name, out var doubt);
        if (doubt is not null)
        {
            yield return doubt;
        }

        foreach (var item in FeedReader.Read(xml))
        {
            var draft = new ReportDraft(null, PageReader.Fragment(item.Html))
            {
                Title = item.Title,
                Published = item.Published,
                Outlet = item.Outlet,
                Byline = item.Byline,
                Url = item.Url,
                Language = item.Language,
            };
            yield return draft.Text.Length > 0
                ? new ReadReport(name, item.Line, draft.ToReport())
                : new InputProblem(name, item.Line, null, "The item has no text.", "Read the page it links to instead.");
        }
    }

    private static string Decoded(byte[] bytes, string name, out InputProblem? doubt)
    {
        var decoded = TextDecoder.Decode(bytes);
        doubt = decoded.Doubt is { } message
            ? new InputProblem(name, null, null, message, "Save it as UTF-8 if words look wrong.") { IsWarning = true }
            : null;
        return decoded.Text;
    }

    /// <summary>Turns what reading can throw into a problem, after the items read before it.</summary>
    private static IEnumerable<IntakeItem> Guarded(IEnumerable<IntakeItem> items, string name)
    {
        using var reader = items.GetEnumerator();
        while (true)
        {
            IntakeItem item;
            var stop = false;
            try
            {
                if (!reader.MoveNext())
                {
                    yield break;
                }

                item = reader.Current;
            }
            catch (XmlException exception)
            {
                item = new InputProblem(name, exception.LineNumber, null, $"The feed is broken: {exception.Message}", "Mend the XML there.");
                stop = true;
            }
            catch (InvalidDataException exception)
            {
                item = new InputProblem(name, null, null, exception.Message, "Check that the file is whole and what its name says.");
                stop = true;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                item = new InputProblem(name, null, null, $"It could not be read: {exception.Message}", "Check that it exists and may be read.");
                stop = true;
            }

            yield return item;
            if (stop)
            {
                yield break;
            }
        }
    }
}
