using Dragoman.Places;

namespace Dragoman.Tests.Places;

/// <summary>The gazetteer of the repository, loaded once.</summary>
public sealed class GazetteerFixture
{
    public Gazetteer Gazetteer { get; } = Gazetteer.Load(Find());

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "knowledge", "gazetteer", "places.bin.gz");
            if (File.Exists(file))
            {
                return file;
            }
        }

        throw new FileNotFoundException("knowledge/gazetteer/places.bin.gz is not above the tests' folder.");
    }
}
