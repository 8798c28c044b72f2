using Dragoman.Cli;

return CommandLine.Run(args, Streams.OfProcess());
