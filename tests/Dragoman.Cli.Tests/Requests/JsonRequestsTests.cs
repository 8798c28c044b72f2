using System.Text;
using Dragoman.Cli.Requests;

namespace Dragoman.Cli.Tests.Requests;

public class JsonRequestsTests
{
    [Fact]
    public void AGoodLineIsRead()
    {
        var request = Resolve("""{"id":"a","phrase":"Iranian minister","date":"2018-08-26","country":null}""").ShouldHaveSingleItem();

        request.Fault.ShouldBeNull();
        request.Id.ShouldBe("a");
        request.Asked.ShouldBe(new ResolveRequest("Iranian minister", new DateOnly(2018, 8, 26), null));
    }

    [Theory]
    [InlineData("""{"id":"a"}""", "a", "\"phrase\" is missing")]
    [InlineData("""{"phrase":"x"}""", null, "\"id\" is missing")]
    [InlineData("""{"id":5,"phrase":"x"}""", null, "\"id\" is a number")]
    [InlineData("""{"id":"a","phrase":["x"]}""", "a", "\"phrase\" is an array")]
    [InlineData("""{"id":"a","phrase":" "}""", "a", "\"phrase\" is missing or empty")]
    [InlineData("""{"id":"a","phrase":"x","date":"26/8/2018"}""", "a", "'26/8/2018'")]
    [InlineData("""{"id":"a","phrase":"x","date":"2018-02-30"}""", "a", "'2018-02-30'")]
    [InlineData("""{"id":"a","phrase":"x","date":20180826}""", "a", "\"date\" is a number")]
    [InlineData("""{"id":"a","phrase":"x","country":"Iran"}""", "a", "'Iran'")]
    [InlineData("""{"id":"a","phrase":"\ud800"}""", "a", "surrogate")]
    [InlineData("""["id","a"]""", null, "no JSON object")]
    [InlineData("""{"id":"a","phrase":"x" """, null, "not valid JSON")]
    [InlineData("""{"id":"ü"} x""", null, "at column 12")]
    public void ABadLineSaysWhatIsWrong(string line, string? id, string fault)
    {
        var request = Resolve(line).ShouldHaveSingleItem();

        request.Asked.ShouldBeNull();
        request.Id.ShouldBe(id);
        request.Fault.ShouldNotBeNull();
        request.Fault.ShouldContain(fault);
    }

    [Fact]
    public void EmptyLinesAndTheByteOrderMarkArePassedOver()
    {
        var requests = Resolve("\uFEFF{\"id\":\"a\",\"phrase\":\"x\"}\r\n\n  \n{\"id\":\"b\",\"phrase\":\"y\"}");

        requests.Select(r => (r.Line, r.Id, r.Fault)).ShouldBe([(1L, "a", null), (4L, "b", null)]);
    }

    [Fact]
    public void InvalidUtf8AndOverlongLinesAreFaults()
    {
        using var input = new MemoryStream();
        input.Write("{\"id\":\"a\",\"phrase\":\"\xFF\"}\n"u8[..20]);
        input.Write([0xFF, (byte)'\n']);
        input.Write(new byte[InputLines.MaximumBytes + 1]);
        input.Write("\n{\"id\":\"c\",\"phrase\":\"z\"}\n"u8);
        input.Position = 0;

        var requests = JsonRequests.Read(["-"], input, ResolveRequest.Read).ToList();

        requests.Count.ShouldBe(3);
        requests[0].Fault.ShouldNotBeNull().ShouldContain("UTF-8");
        requests[1].Fault.ShouldNotBeNull().ShouldContain("bytes");
        requests[2].Asked.ShouldBe(new ResolveRequest("z", null, null));
    }

    [Fact]
    public void FoldersGiveTheirJsonLinesInOrder()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.jsonl", "{\"id\":\"2\",\"phrase\":\"x\"}\n");
        folder.Write("a/c.jsonl", "{\"id\":\"1\",\"phrase\":\"x\"}\n");
        folder.Write("notes.txt", "nothing\n");

        JsonRequests.Read([folder.Path], Stream.Null, ResolveRequest.Read).Select(r => r.Id).ShouldBe(["1", "2"]);
    }

    private static List<Request<ResolveRequest>> Resolve(string input) =>
        [.. JsonRequests.Read(["-"], new MemoryStream(Encoding.UTF8.GetBytes(input)), ResolveRequest.Read)];
}
