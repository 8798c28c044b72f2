namespace Dragoman.Ingest.Tests;

public class LineLimitTest
{
    private const int Huge = 50 * 1024 * 1024;

    [Fact]
    public void HugeLineIsSkippedInBoundedMemory()
    {
        using var stream = new HugeLine();
        var intake = new Intake(new IntakeOptions { Format = InputFormat.Jsonl, MaximumLineBytes = 1024 * 1024 });
        var before = GC.GetAllocatedBytesForCurrentThread();

        var items = intake.Read(["-"], stream).ToList();

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(8 * 1024 * 1024);
        items.Count.ShouldBe(3);
        var problem = items[1].ShouldBeOfType<InputProblem>();
        problem.Line.ShouldBe(2);
        problem.Message.ShouldContain($"{Huge} bytes");
        problem.Message.ShouldContain("1048576");
        items[2].ShouldBeOfType<ReadReport>().Report.Id.ShouldBe("b");
    }

    [Theory]
    [InlineData(1024, true)]
    [InlineData(1023, false)]
    public void LimitIsTheLastLengthThatIsRead(int room, bool isRead)
    {
        var line = "{\"id\":\"a\",\"text\":\"" + new string('x', 1024 - 20 + 1024 - room) + "\"}";
        using var stream = new MemoryStream([.. System.Text.Encoding.UTF8.GetBytes(line)]);

        var item = new Intake(new IntakeOptions { Format = InputFormat.Jsonl, MaximumLineBytes = 1024 }).Read(["-"], stream).Single();

        (item is ReadReport).ShouldBe(isRead);
    }

    [Fact]
    public void LimitsAreChecked()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new IntakeOptions { MaximumLineBytes = 0 });
        Should.Throw<ArgumentOutOfRangeException>(() => new IntakeOptions { MaximumFileBytes = -1 });
    }

    [Fact]
    public void LongFileIsAProblem()
    {
        using var stream = new MemoryStream(new byte[4096].Select(_ => (byte)'a').ToArray());

        new Intake(new IntakeOptions { MaximumFileBytes = 2048 }).Read(stream, "long.txt").Single()
            .ShouldBeOfType<InputProblem>().Message.ShouldContain("2048");
    }

    /// <summary>A small report, a line of 50 MiB and another small report, made as it is read.</summary>
    private sealed class HugeLine : Stream
    {
        private static readonly byte[] First = "{\"id\":\"a\",\"text\":\"One.\"}\n"u8.ToArray();
        private static readonly byte[] Last = "\n{\"id\":\"b\",\"text\":\"Two.\"}\n"u8.ToArray();
        private long position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => First.Length + Huge + Last.Length;

        public override long Position
        {
            get => position;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var end = Math.Min(position + count, Length);
            for (var at = position; at < end; at++)
            {
                buffer[offset + at - position] = at < First.Length ? First[at]
                    : at < First.Length + Huge ? (byte)'x'
                    : Last[at - First.Length - Huge];
            }

            var read = (int)(end - position);
            position = end;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
