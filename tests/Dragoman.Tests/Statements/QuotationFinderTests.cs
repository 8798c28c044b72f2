using Dragoman.Statements;

namespace Dragoman.Tests.Statements;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("He said “yes” and “no”.", "“yes”|“no”")]
    [InlineData("He said \"yes\" and \"no\".", "\"yes\"|\"no\"")]
    [InlineData("He said ''yes'' twice.", "''yes''")]
    [InlineData("He called it 'a lie', then left.", "'a lie'")]
    [InlineData("It is the voters' and the king's.", "")]
    [InlineData("It begins amid.” He left.", "It begins amid.”")]
    [InlineData("“One.\n\n“Two.”", "“One.|“Two.”")]
    public void Quotations(string text, string found) =>
        string.Join('|', QuotationFinder.Find(text).Select(q => q.Span.In(text))).ShouldBe(found);
}
