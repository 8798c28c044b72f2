using System.Text.RegularExpressions;

namespace Dragoman.Ingest.Clutter;

/// <summary>Short lines that pages put around every article: calls to share, to subscribe, to comment.</summary>
internal static partial class ClutterPhrases
{
    private const int LongestLine = 200;
    private const int WordsOfASentence = 9;

    public static bool IsClutter(string line) => line.Length <= LongestLine && !IsSentence(line) && Line().IsMatch(line);

    // "Sponsored by the council, talks on water began in Kyoto." only opens like a label.
    private static bool IsSentence(string line) => line[^1] == '.' && line.AsSpan().Count(' ') >= WordsOfASentence - 1;

    [GeneratedRegex(
        @"^\W*(?:
            share(?:\sthis.*|\son.*|\svia.*|:.*)?|tweet|print|e-?mail|teilen.*|drucken|facebook|twitter|whatsapp|pinterest|linkedin
            |follow\sus.*|like\sthis.*|loading\W*|gefällt\smir.*|gefällt\sdas.*
            |related.{0,30}|(?:see|check|read)\salso\b.{0,80}|read\smore.*|more\son\sthis.*|mehr\szum\sthema.*|lesen\ssie\sauch.*|auch\sinteressant.*|weiterlesen.*
            |leave\sa\s(?:reply|comment).*|your\semail\saddress\swill\snot\sbe\spublished.*|required\sfields\sare\smarked.*
            |(?:view\s|show\s)?(?:\d+\s)?comments?\W*(?:\(\d+\))?|kommentare?|\d+\s(?:kommentare?|responses?|replies|shares?)
            |sign\sup\s(?:for|to)\s.*|subscribe.*|newsletter.*|advertisement.*|anzeige|werbung|sponsored.*
            |tags?:.*|schlagw.rter:.*|stichworte:.*|filed\sunder.*|posted\s(?:in|by|on).*|veröffentlicht\s(?:am|in|von).*|categor(?:y|ies):.*|kategorien?:.*|tagged.*|topics:.*
            |(?:photo|image|picture|foto|bild|credit|fotos)\s?(?:credit|by|via)?\s?:.*|getty\simages.*|©.*|copyright.*|\(c\)\s.*|all\srights\sreserved.*
            |(?:weitere|weiterführende|ähnliche|empfohlene|verwandte|neueste|aktuelle)\s(?:\w+\s)?(?:artikel|beiträge|informationen|themen|links?|meldungen|nachrichten)\b.{0,40}
            |das\skönnte\s(?:sie|dich|euch)\sauch.*|das\sthema\skönnte.*|schon\sgelesen.*|meist.?gelesen.*|über\sd(?:en|ie)\sautor.*|about\sthe\sauthors?.*
            |à\slire\saussi.*|lire\saussi.*|sur\sle\smême\ssujet.*|le\spuede\sinteresar.*|te\spuede\sinteresar.*|lea\s(?:también|además).*|leia\stambém.*|más\ssobre\s.*
            |leggi\sanche.*|zobacz\s(?:także|też|również).*|czytaj\s(?:także|też|również|więcej).*|dowiedz\ssię\swięcej.*|lees\sook.*
            |you\smay\salso\slike.*|recommended\b.{0,40}|most\s(?:read|popular).*|trending.*|don'?t\smiss.*|editor'?s\spicks?.*|must\sreads?.*|top\sstories.*|latest\snews.*
            |if\syou\senjoyed\s(?:reading\s)?this.*|download\s(?:the|our)\s.{0,30}app.*|we\swant\sto\shear.*|join\sthe\sconversation.*|log\sin.*|support\sour\sjournalism.*|donate\b.{0,40}
            |\S*bloggern?\sgefällt\sdas.*|kommentare\s(?:geschlossen|deaktiviert).*|comments\s(?:are\s)?closed.*|permalink|permalien
            |back\sto\stop|nach\soben|zurück.*|next|previous|vorheriger.*|nächster.*|skip\sto.*|home
        )\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Line();
}
