using System.Xml;

namespace Dragoman.Ingest;

/// <summary>Keeps one bad file from ending the run.</summary>
internal static class Guard
{
    /// <summary>Turns what reading can throw into a problem, after the items read before it.</summary>
    public static IEnumerable<IntakeItem> Over(IEnumerable<IntakeItem> items, string name)
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
