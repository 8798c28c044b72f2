namespace Dragoman.Bench;

/// <summary>News-like text, always the same for the same number of sentences.</summary>
internal static class MadeText
{
    private static readonly string[] Sources =
    [
        "Iran's foreign minister", "The Turkish president", "Russia", "The British government", "Hezbollah",
        "Israeli warplanes", "President Emmanuel Macron", "The Saudi defence ministry", "Thousands of protesters",
        "The United Nations", "A spokesman for the Iraqi army", "North Korea", "The opposition leader",
    ];

    private static readonly string[] Deeds =
    [
        "accused {0} of breaking the ceasefire", "met {0} in Geneva to discuss the war in Yemen", "bombed positions of {0} near Aleppo",
        "promised to send medicine and food to {0}", "imposed sanctions on {0} over its missile programme",
        "said that talks with {0} would resume next week", "refused to release the prisoners that {0} had asked for",
        "signed an agreement with {0} on trade and security", "threatened to expel the ambassador of {0}",
        "withdrew its troops from the border with {0}", "thanked {0} for its help after the earthquake",
    ];

    private static readonly string[] Targets =
    [
        "Syria", "the United States", "the Iraqi prime minister", "Pakistan", "the European Union", "Ukraine", "the Houthi rebels",
        "Lebanon", "the Chinese government", "South Korea",
    ];

    private static readonly string[] Ends =
    [
        " on Monday, state television reported.", ", a senior official told reporters in the capital.", " late last week.",
        ", according to two people with knowledge of the matter, who asked not to be named.", " on 3 September 2018.",
        ", in a step that diplomats in the region had long expected and some had tried to prevent.", ".",
    ];

    public static string Sentences(int count)
    {
        var random = new Random(1);
        string Of(string[] choices) => choices[random.Next(choices.Length)];
        return string.Join(' ', Enumerable.Range(0, count).Select(_ =>
            $"{Of(Sources)} {Of(Deeds).Replace("{0}", Of(Targets), StringComparison.Ordinal)}{Of(Ends)}"));
    }
}
