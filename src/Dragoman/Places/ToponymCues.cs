using System.Collections.Frozen;

namespace Dragoman.Places;

/// <summary>Words that tell whether a name beside them is a place.</summary>
internal static class ToponymCues
{
    /// <summary>Small words inside names of places: "Rio de Janeiro".</summary>
    public static readonly FrozenSet<string> Joints = Set(
        "of de la del el al the and da do dos di du des an ash ad ar as at upon sur le les y au aux der");

    /// <summary>Before a place.</summary>
    public static readonly FrozenSet<string> Before = Set(
        "in at near from to into around outside inside across toward towards throughout via between within "
        + "through of northern southern eastern western central north south east west northeast northwest "
        + "southeast southwest northeastern northwestern southeastern southwestern downtown neighbouring "
        + "neighboring against");

    /// <summary>Before a person, with a capital.</summary>
    public static readonly FrozenSet<string> Titles = Set(
        "mr mrs ms miss dr sir lord lady president prime minister chancellor king queen prince princess pope "
        + "sen senator rep representative gov governor mayor judge justice gen general col colonel maj major "
        + "capt captain lt lieutenant sgt sergeant officer detective sheriff chief secretary ambassador "
        + "professor prof rev reverend bishop cardinal sheikh ayatollah imam saint coach director commander "
        + "admiral inspector deputy spokesman spokeswoman attorney congressman congresswoman councillor "
        + "councilman cllr mp");

    /// <summary>After a place, with a capital, where the place is still meant.</summary>
    public static readonly FrozenSet<string> Kinds = Set(
        "province governorate oblast region state district county parish prefecture city town village "
        + "republic territory municipality canton department voivodeship krai monday tuesday wednesday thursday "
        + "friday saturday sunday january february march april may june july august september october november "
        + "december mr i he she");

    /// <summary>Between the adjective of a country and a place that lies there: "the Syrian town of Nawa".</summary>
    public static readonly FrozenSet<string> Settlements = Set(
        "city town village port capital suburb district province region state governorate department prefecture county island neighbourhood neighborhood municipality camp resort");

    /// <summary>After a place, with a capital, in the name of something that the place has: "Fairview Police Department".</summary>
    public static readonly FrozenSet<string> Civic = Set(
        "police sheriff sheriff's fire circuit volunteer community public municipal correctional superior supreme mayor "
        + "council councilman city county township jail courthouse airport international regional area chamber "
        + "health board commissioners recreation councils district department legislature commission");

    /// <summary>After a name, with a capital, that is then of a person's family, a street or a building.</summary>
    public static readonly FrozenSet<string> Others = Set(
        "street st road rd avenue ave drive lane boulevard blvd way court highway square park bridge post "
        + "times herald tribune journal gazette globe daily news telegraph review university college school "
        + "hospital church jr sr inc corp ltd llc co group company bank brothers sons foundation institute");

    /// <summary>Given names that are names of towns too.</summary>
    public static readonly FrozenSet<string> GivenNames = Set(
        "paris austin jordan israel georgia chelsea brooklyn madison sydney florence victoria charlotte "
        + "carolina virginia jackson lincoln logan savannah chad kent clinton dallas denver houston orlando "
        + "trenton tyler troy marion francis francisco santiago diego san antonio jose carlos maria david john "
        + "james robert michael william george thomas charles joseph daniel paul mark donald kenneth steven "
        + "edward brian ronald anthony kevin jason matthew gary timothy larry jeffrey frank scott eric stephen "
        + "andrew raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl arthur "
        + "ryan roger joe juan jack albert jonathan justin terry gerald keith samuel willie ralph lawrence "
        + "nicholas roy benjamin bruce brandon adam harry fred wayne billy steve louis jeremy aaron randy "
        + "howard eugene russell bobby victor martin ernest phillip todd jesse craig alan shawn clarence sean "
        + "philip chris johnny earl jimmy mary patricia linda barbara elizabeth jennifer susan margaret dorothy "
        + "lisa nancy karen betty helen sandra donna carol ruth sharon michelle laura sarah kimberly deborah "
        + "jessica shirley cynthia angela melissa brenda amy anna rebecca kathleen pamela martha debra amanda "
        + "stephanie carolyn christine marie janet catherine frances ann joyce diane alice julie heather teresa "
        + "doris gloria evelyn mohammed mohammad muhammad ahmed ahmad ali hassan hussein hamid omar ibrahim "
        + "abdullah mahmoud khaled mustafa ivan sergei vladimir dmitry alexander mikhail yuri boris emmanuel "
        + "jean pierre francois");

    /// <summary>Ordinary words with a capital that are also the names of small places.</summary>
    public static readonly FrozenSet<string> Words = Set(
        "of most many man police central university union liberal republic independence liberty hope best "
        + "bell christian santa lord queen king justice welcome why young home early friend friends bank battle "
        + "love price mission normal commerce industry enterprise progress harmony unity star sun moon imperial "
        + "crown royal media sale bill mark jack green brown white black gray grey rose long bush wells hill "
        + "hall lake park march may april june july august sunday monday friday saturday tuesday wednesday "
        + "thursday january february september october november december center centre church college school "
        + "street road the this that these those here there where when what who how all any some more other "
        + "such only both each few several no not now then once after before since during while with without "
        + "about along among it its he she they we you his her their our my your one two three four five six "
        + "seven eight nine ten first second third last next new old great little big high low good bad right "
        + "left north south east west upper lower northern southern eastern western parliament congress senate "
        + "house court council ministry minister president prime general chief army navy force forces guard "
        + "state states federal national international united nations people party democratic republican labour "
        + "labor conservative government opposition coalition alliance league security foreign defense defence "
        + "interior finance trade health education culture sport sports business world times post news daily "
        + "press radio television islam islamic muslim muslims christians jewish catholic orthodox sunni shia "
        + "arab arabs kurdish kurds god allah bible koran internet web google apple facebook twitter amazon "
        + "ford nike mercedes boeing airbus group company bar as at by for from in into is on or to up us an "
        + "and are be but can do go if me so was were has had have will would could should might must let make "
        + "take get see say said says also just like even still yet ever never always often soon later today "
        + "tomorrow yesterday tonight morning evening night day week month year time date english french dutch "
        + "latin roman greek wed thu sat ii iii iv san los las el la le de al eid easter christmas ramadan mass "
        + "st saint fort mount port cape point bay river sea ocean island islands valley mountain mountains "
        + "desert gulf strait peninsula coast beach rock stone gold silver iron salt orange male split nice "
        + "mobile reading bath buffalo eagle wolf bear fox bull lion tiger premier senator major crescent aids "
        + "nato opec unesco unicef imf xinhua fbi reserve metro secretary northwest southwest northeast "
        + "southeast area loop toyota honda section oh real stade cia nsa abc nbc cbs bbc cnn afp ap upi isis "
        + "isil un eu");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
