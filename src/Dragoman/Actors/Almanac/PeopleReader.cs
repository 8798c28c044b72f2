using System.Buffers;
using System.Text;

namespace Dragoman.Actors;

/// <summary>Reads the terms of office, the relations and the spellings of tables into an almanac.</summary>
/// <remarks>Terms are most of the almanac, so their files are read without a string for every cell.</remarks>
internal sealed class PeopleReader(Almanac almanac, AlmanacSource source)
{
    private static readonly string[] TermColumns = ["office", "person", "name", "from", "to", "source"];

    private readonly KeyPool keys = new();
    private readonly Dictionary<string, Person>.AlternateLookup<ReadOnlySpan<char>> known = almanac.People.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What did not fit.</summary>
    public List<AlmanacProblem> Problems { get; } = [];

    public void Read()
    {
        foreach (var file in source.Terms())
        {
            ReadTerms(file);
        }

        var relations = AlmanacTable.Read(source.Table("relations.tsv"), ["person", "name", "also", "of", "role", "from", "to", "source"], Problems);
        foreach (var (line, row) in relations.Rows)
        {
            var (person, name) = Named(row[0], row[1]);
            Add(person, new Term(person.Id, name, row[3], row[4], relations.Days(line, row, Problems), relations.File, line), Held(row[3], row[4]));
            AddNames(person, relations.List(row, "also"));
        }

        var names = AlmanacTable.Read(source.Table("names.tsv"), ["person", "also", "source"], Problems);
        foreach (var (_, row) in names.Rows)
        {
            if (almanac.People.TryGetValue(row[0], out var person))
            {
                AddNames(person, names.List(row, "also"));
            }
        }
    }

    private void ReadTerms(string file)
    {
        using var handle = File.OpenHandle(file);
        var size = checked((int)RandomAccess.GetLength(handle));
        var bytes = ArrayPool<byte>.Shared.Rent(size);
        var text = ArrayPool<char>.Shared.Rent(size);
        var read = bytes.AsSpan(0, RandomAccess.Read(handle, bytes.AsSpan(0, size), 0));
        var length = Encoding.UTF8.GetChars(read.StartsWith(Encoding.UTF8.Preamble) ? read[Encoding.UTF8.Preamble.Length..] : read, text);
        ReadTerms(file, text.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(text);
        ArrayPool<byte>.Shared.Return(bytes);
    }

    private void ReadTerms(string file, ReadOnlySpan<char> text)
    {
        var country = Path.GetFileNameWithoutExtension(file);
        var (number, header, office) = (0, false, string.Empty);
        List<Term> held = [];
        Span<Range> cells = stackalloc Range[TermColumns.Length + 1];
        foreach (var line in text.EnumerateLines())
        {
            number++;
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            var count = line.Split(cells, '\t');
            if (!header)
            {
                header = true;
                if (line.SequenceEqual(string.Join('\t', TermColumns)))
                {
                    continue;
                }

                Problems.Add(AlmanacTable.WrongHeader(file, number, TermColumns));
                return;
            }

            if (count != TermColumns.Length)
            {
                Problems.Add(AlmanacTable.WrongCells(file, number, count, TermColumns.Length));
                continue;
            }

            // Rows stand by office, so its list is mostly that of the row before.
            if (!line[cells[0]].SequenceEqual(office))
            {
                office = line[cells[0]].ToString();
                held = Held(country, office);
            }

            var (person, name) = Named(line[cells[1]], line[cells[2]]);
            Add(person, new Term(person.Id, name, country, office, AlmanacTable.Days(file, number, line[cells[3]], line[cells[4]], Problems), file, number), held);
        }
    }

    /// <summary>The person of an id, made when new, and the name as the person's own string when it is the same.</summary>
    private (Person Person, string Name) Named(ReadOnlySpan<char> id, ReadOnlySpan<char> name)
    {
        if (!known.TryGetValue(id, out var person))
        {
            person = new Person(id.ToString(), name.ToString());
            almanac.People[person.Id] = person;
            person.Names.Add(NameKey.Words(person.Name, keys));
        }

        if (name.SequenceEqual(person.Name))
        {
            return (person, person.Name);
        }

        var other = name.ToString();
        AddNames(person, [other]);
        return (person, other);
    }

    private List<Term> Held(string of, string office)
    {
        var key = $"{of}.{office}";
        if (!almanac.TermsByOffice.TryGetValue(key, out var terms))
        {
            almanac.TermsByOffice[key] = terms = [];
        }

        return terms;
    }

    private static void Add(Person person, Term term, List<Term> held)
    {
        person.Terms.Add(term);
        held.Add(term);
    }

    private void AddNames(Person person, string[] names)
    {
        foreach (var name in names)
        {
            var words = NameKey.Words(name, keys);
            if (!person.Names.Exists(n => n.AsSpan().SequenceEqual(words)))
            {
                person.Names.Add(words);
            }
        }
    }
}
