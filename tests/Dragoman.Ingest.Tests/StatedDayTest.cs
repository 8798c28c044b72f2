using System.Text;
using Dragoman.Ingest;

namespace Dragoman.Ingest.Tests;

public sealed class StatedDayTest
{
    [Theory]
    [InlineData("1989-10-25")]
    [InlineData("2018-09-03")]
    public void The_day_that_a_record_states_is_believed_whatever_its_year(string day)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($$"""{"id":"a","text":"He met the king on Monday.","published":"{{day}}"}"""));
        var item = new Intake(new IntakeOptions { Format = InputFormat.Jsonl }).Read(stream, "-").ToList().ShouldHaveSingleItem();
        DateRange.Iso(item.ShouldBeOfType<ReadReport>().Report.Published!.Value).ShouldBe(day);
    }
}
