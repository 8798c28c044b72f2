using System.Text;
using Dragoman.Reports;

namespace Dragoman.Ingest.Tests;

/// <summary>
/// Every page in <c>Pages</c> and every text in <c>Texts</c> is read and compared with the <c>.expected.txt</c> beside
/// it: the fields that are set, a blank line, the text.
/// </summary>
public class DocumentsTest
{
    public static TheoryData<string> Names => new(
        ((string[])["Pages", "Texts"]).SelectMany(folder => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, folder)))
            .Where(file => !file.EndsWith(".expected.txt", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(AppContext.BaseDirectory, file))
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void IsReadAsExpected(string name)
    {
        var file = Path.Combine(AppContext.BaseDirectory, name);
        var expected = File.ReadAllText(Path.ChangeExtension(file, ".expected.txt"));

        var item = new Intake().Read([file]).ShouldHaveSingleItem();

        Shown(item.ShouldBeOfType<ReadReport>().Report).ShouldBe(expected.TrimEnd('\n'));
    }

    private static string Shown(Report report)
    {
        var shown = new StringBuilder();
        Add("title", report.Title);
        Add("byline", report.Byline);
        Add("outlet", report.Outlet);
        Add("published", report.Published is { } day ? DateRange.Iso(day) : null);
        Add("language", report.Language);
        Add("dateline", report.Dateline?.Span.In(report.Text));
        return shown.Append('\n').Append(report.Text).ToString();

        void Add(string field, string? value)
        {
            if (value is not null)
            {
                shown.Append(field).Append(": ").Append(value).Append('\n');
            }
        }
    }
}
