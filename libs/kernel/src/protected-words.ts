/** Grounds by which Act 198/2009 forbids to tell people apart (§ 2 odst. 3); `circumstances` stand in for them (§ 3 odst. 1). */
export type Ground = 'race_or_origin' | 'nationality' | 'religion' | 'sex' | 'orientation' | 'age' | 'disability' | 'circumstances';

/** What names one ground, as regular expressions over words without diacritics and capitals. */
export interface GroundWords {
  readonly ground: Ground;
  /** Has no place in a condition, whatever stands around it. */
  readonly always: readonly RegExp[];
  /** One word each: harmless by itself, telling of people next to a word that lets in or shuts out ("děti" and "bez dětí"). */
  readonly shutOut?: RegExp;
  /** The same, where to ask for such people is no condition ("bez rodin", but "jen jedna rodina"). */
  readonly turnedAway?: RegExp;
}

const ONLY = '(?:jen|jenom|pouze|vyhradne|vylucne|only|nothing but)';
const PEOPLE = '(?:lid(?:e|i|em|mi)|osob(?:a|y|u|e|am|ami)?|par(?:y|u|um|em|ech)?|rodin(?:a|y|u|e|ou|am|ami)?|najemni[kc]\\w*|najemc\\w*|zajemc\\w*|obcan\\w*|clovek\\w*|manzele?|pracujic\\w*|people|persons?|famil(?:y|ies)|couples?|tenants?|applicants?|citizens?|nationals?|professionals?|adults?)\\b';
const NOT_AN_AGE = '(?! (?:kg|kilo\\w*|g|cm|m|mm|m2|db|decibel\\w*|w|kw|watt\\w*|v|a|l|litr\\w*|litre\\w*|km|percent|procent|kc|czk|eur\\w*|korun\\w*|min\\w*|hod\\w*|hour\\w*|dn[iu]|dnech|days?|o clock|[ap]m|mesic\\w*|months?|c|stupn\\w*|degrees?))';
/** A house may be older than fifty years. */
const THING = '\\b(?:dum|domu|dome|budov\\w*|stavb\\w*|byt|bytu|byte|kotel|kotle|rozvod\\w*|okn\\w*|vytah\\w*|strech\\w*|vek domu|house|building|boiler|pipes|stav)\\b';

/** In their order: the first that speaks is told. A condition may be harmless and still be stopped: a person then says it in other words or by its kind. */
export const GROUND_WORDS: readonly GroundWords[] = [
  {
    ground: 'race_or_origin',
    always: [
      /\br?rom(ove|u|um|sk\w+|k(a|y|am|ami)|y|ech|a|ani|anies)?\b/, /\b(cikan|cigan|cigos|cmoud|morgos|gyps(y|ies)|gips(y|ies)|neprizpusobiv|inadaptabiln|etni|ethnic|minorit|negr)\w*/,
      /\b(mensin(a|y|u|ou|am|ov\w*)|majorit(a|y|u|ni)|olas(i|sk\w+|ky)|sint(i|o|ove)|gadz(e|ove|um|ovsk\w*)|snedy?(a|e|i|ych|ym|eho|ou|si)?|cernous\w*|cernoch\w*|cernos\w*|beloch\w*|belos(i|sk\w+|ka|ky))\b/,
      /\bvetsinov\w* (spolecnost|obyvatel)\w*/, /\bproblemov\w* (etnik|mensin|skupin)\w*/, /\b(tmav|jin|bil|svetl|cern|barv\w*)\w* (plet|kuz)\w*/, /\bbarv\w* (plet|kuz)\w*/, /\bopalen\w* (lid|spoluobcan|obcan)\w*/, /\b(bez|zadn\w+) opalen\w+$/,
      new RegExp(`\\b(bil|cern|barevn|tmav|tmavsi|snedy|asijsk|white|black|colou?red|asian|dark skinned)\\w* ${PEOPLE}`), /\b(arab|african|afrik?an|asiat|racial)\w*/, /\b(skin colou?r|race)\b/,
      /\b(jen|jenom|pouze|only|zadn[iy]\w?|no|bez|ne|nechci|nechceme|neber\w*) (tmavsi|cern(e|i|ych|ym|ou)|bil(e|i|ych|ym|ou)|barevn(e|i|ych|ym)|tmav(e|i|ych|ym)|blacks?|whites?|colou?red)( ne| nechci| nechceme| neber\w*)?$/,
      /^(cern|barevn|tmav)(e|i|ym|ych) (ne|nechci|nechceme|neber\w*|neprij\w*)/, /\b(whites|blacks|coloureds|travellers) (only|not|need)/, /\bno (blacks|whites|travellers|coloureds?)\b/,
      /\b(ghett\w*|vyloucen\w* (lokalit|oblast)\w*)\w*/, /\bcesk\w* prijmeni\w*/, /\b(slovansk|cesk|evropsk|cizi|jin)\w* (puvod|vzhled)\w*\b/, /\b(puvod(em|u|ne)? (z|ze|pouze|jen)\b|origin\b|descent\b)/, /\b(evropan\w*|europeans|european (only|look\w*|origin|people))\b/,
      /\brasov\w*/,
    ],
  },
  {
    ground: 'nationality',
    always: [
      /\b(narodnost|obcanstv|cizin(ec|c|k(a|y|am|ou))|gastarb|pristehoval|cizojazyc|uprchli|bezen(ec|c)|azylant|refugee|foreigner|nationalit|citizenship|asylum seeker|native speaker)\w*/, /\b(i|e)?migrant\w*/, /\bimmigrant\w*/, /\bstatn\w* (prislus|obcan)\w*/,
      /\b(cizi|cizich|zahranicni\w*|foreign) (statn\w*|nationals?|obcan\w*|najem\w*|lid\w*|student\w*|delnik\w*|workers?|people|tenants?)/, /\bobcan\w* (cr|eu|cesk\w+|evropsk\w+|tretich)\b/, /\b(cr|eu|cesk\w+|czech) (obcan|citizen|national)\w*/,
      /\b(neumi\w*|umi\w*|umet|mluv\w*|hovor\w*|znal\w*|znat|ovlad\w*|rozum\w*|matersk\w*|rodn\w*|speak\w*|fluent\w*|native|command) ((jazyk|jen|plynne|dobre|in|of|very|good|a|rec\w*) ){0,3}(cesk(y|em|eho|ou|a)|cestin\w*|czech)\b/, /\b(cesk(y|ou)|cestin\w*|czech) (mluv\w*|hovor\w*|umi\w*|umet|speaking|speakers?|podminkou)/, /\brodil\w* (mluvc|cech|cesk)\w*/,
      /\b(narozen\w*|born) (v |in )?(cr|cesk\w+|ceskoslov\w*|czech\w*|zahranici|tady|zde|here|abroad)/, /\bcesk\w* (rodin|par(y|u|em)?\b|najemni|zajemc|narodnost|lide|lidi|clovek)\w*/, /\b(jen|jenom|pouze|vyhradne|only|zadn\w+|ne) (pro )?(slusn\w+ )?(cech\w*|cesi|cesk(e|ou|ym|ych)( |$)|czech\w*)/, /\b(cesi|cechy|cechum|czechs?) (only|pouze|jen|jenom|vyhradne|families|tenants|people|preferred)\b/,
      /\b(ukrajin|vietnam|nigerij|pakistan|moldav|ukrainian|syran|afghanc|mongol(ove|y|ky|um|ka|sk\w*)$)\w*/, /\b(slovak(u|y|um|ove|ky|ka|s)?|slovaci)\b/, /\b(bez|without|no) (povoleni\w* k pobytu|viz\w*|residence permit|visa)/, /\bs vizem\b/, /\b(locals|local people) only\b/, /\b(jen|jenom|pouze|only) (pro )?(mistni|locals)$/,
    ],
    shutOut: /^(rus(y|ove|um|u|ky|ka)|russians?|ind(ove|y|um|ky|ka)|indians?|tur(ci|ky|kum|ku)|turks?|nem(ci|ce|cum|cu|ky)|germans?|pola(ci|ky|kum|ku)|poles|bulha(ri|ry|rum|rky)|bulgarians?|rumun\w*|romanians?|madar\w*|hungarians?|mongol\w*|gruzin\w*|armen\w*|cinan\w*|chinese|syrians?|srb(y|ove|um)|alban\w*|kosovan\w*|balkan\w*|filipin\w*|asijsk\w*|asians?|africk\w*|nigerians?|americ(ane|any)|arabsk\w*)$/,
  },
  {
    ground: 'religion',
    always: [
      /\b(nabozen|muslim|islam|moslim|krestan|katoli|evangelik|protestant|pravoslavn|buddhis|budhis|hinduis|hindus|ateist|jehov|mormon|hidzab|hijab|nikab|niqab|burk|burq|ramadan|vyznani|religio|jewish|christian|catholic|atheist|headscar|turban|sikh|zidovk|zidovsk)\w*/,
      /\b(zid(e|u|um|y)?|jews?|(ne)?verici\w*|vira|viry|churchgoers?)\b/,
    ],
    shutOut: /^sat(ek|ku|kem|ky|cich)$/,
  },
  {
    ground: 'sex',
    always: [
      /\b(tehotn|pregnan|samozivitel)\w*/, /\b(svobodn|osamel|samotn|rozveden)\w* (matk|matek|mam|zen|otc|otec|muz)\w*/, /\b(ne|nechci|zadne|bez) muze\b/, /\bmuze (ne|nechci|neber\w*)\b/, /\bsingle (mother|mom|mum|father|dad|parent|women|woman|men|ladies)\w*/, /\b(ladies|gentlemen|girls|women|men|females?|males?) (only|preferred)/,
    ],
    shutOut: /^(zen(a|y|u|am|ou|ami)?|muz(i|u|um)?|div(ky|ek|ka|kam|ku)|holk(y|am|u)|chlap(i|y|um)|women|woman|men|males?|females?|girls?|boys?|ladies)$/,
  },
  {
    ground: 'orientation',
    always: [/\b((homo|hetero|bi|trans)sexual|gay|lesb|lgbt|queer|teplous|buzerant|transgender|stejnopohlavn|registrovan\w* partner)\w*/, /\bsexual(ni orientac| orientation)\w*/, /\bsame sex\b/, /\bstraight (couples?|people|only)/, /\bmuz a zena\b/, /\bmanzel\w* par muz\w*/],
  },
  {
    ground: 'age',
    always: [
      /\bbezdet\w*/, /\b(childless|child ?free|kid ?free)\b/, /\bdetsk\w* (krik|plac|hluk|rev)\w*/, new RegExp(`\\b(mlad|starsi|mladsi|star|zral|mature|young|older|elderly|old)\\w* ${PEOPLE}`), /\b(jen|jenom|pouze|vyhradne|only) (mlad\w*|young\w*)/, /\bproduktivni\w* vek\w*/, /\bve? vek\w*/, /\bvek\w* .{0,14}\d\d/,
      new RegExp(`\\b${ONLY} (pro )?(dospel\\w*|adults?)`), /\badults? only\b/, /\badult couples?\b/, new RegExp(`(?<!${THING}[a-z ]{0,25})\\b(do|od|nad|pod|starsi|mladsi|starsich|mladsich|starsim|mladsim)( nez)? \\d\\d (let|roku)\\b`),
      new RegExp(`\\b(over|older than|younger than|under|above|below|nad|pod) (1[89]|[2-9]\\d)s?\\b${NOT_AN_AGE}(?! let)(?= only| ne\\b| need| not|$| years?| let)`), /^(jen |jenom |pouze |only )(do|nad|pod) \d\d$/, /^(do|nad|pod) (2[5-9]|[3-8]\d)$/, /\b(1[89]|[2-9]\d) (az |to )?\d\d let\b/,
      /\b(vicecetn|mnohodetn)\w*/, /\b(bez|zadn\w+|no) (kocark\w*|prams?|pushchairs?)\b(?! (na|v|ve|u|in|on) )/,
    ],
    shutOut: /^(det(i|mi|em|ech|ma)|dite|ditet\w*|miminc?\w*|mimink\w*|kojen\w*|batol\w*|nemluvn\w*|potom(ek|k|ci|ku)\w*|teenager\w*|puberta\w*|kids?|child|children|bab(y|ies)|toddlers?|infants?|teens?|senior\w*|duchod(ce|ci|cu|cum|kyn\w*)|penzist\w*|pensioners?|elderly|star(i|ym)|staric\w*|mlad(i|ym|ych))$/,
    turnedAway: /^(rodin(a|y|u|ou|am|ami)?|famil(y|ies)|starych|stare|old)$/,
  },
  {
    ground: 'disability',
    always: [
      /\b(postizen|invalid|vozick|vozickar|hluch(y|i|a|ych|e)$|hluchonem|neslys|nevidom|nevidic|dusevn|psychick|psychiatr|handic|hendik|handikap|autis|disab|wheelchair|mental|schizofren|schizophren|epilep|demenc|dementi|retardovan|debiln|blazn|blazen|choromysl|downov|chodit(ek|k|kem)\w*)\w*/, /\bhiv\b/, /\bdepres(i|e|iv\w+)\b/,
      /\bnemocn(y|i|a|e|ych|ym)\b/, /\b(slep(y|i|e|ych|ym|a)|hluch(y|i|e|a|ych|ym)) (lid|osob|najem|ne|nechci|neber)\w*/, /\bna voziku\b/, new RegExp(`\\b(zdrav(y|a|e|i|ych|ym)|healthy|able bodied) ?(${PEOPLE}|only|jen|pouze)`), new RegExp(`\\b${ONLY} (pro )?(zdrav(y|a|e|i|ych|ym|ou)|healthy)\\b`), /\bable bodied\b/, /\bmental illness\b/,
    ],
    shutOut: /^(vodici\w*|asistencn\w*|slepeck\w*|guide|assistance|vozik(u|em|y)?|slep(i|ych|e)|blind|deaf)$/,
  },
  {
    ground: 'circumstances',
    always: [
      /\b(nezamestnan|nepracujic|davkar|unemployed|hmotn\w* nouz|bezdomov|homeless|superdavk)\w*/, /\bsock(a|y|u|am)\b/, /\bsocialn\w* (pripad|slab|davk|podpor)\w*/, /\bna (davkach|podpore|uradu prace)\b/, /\b(pobira|zije z|ziji z|zavisl\w* na|prijem\w*|prijemc\w*|bere|berou) \w{0,12} ?dav(k|ek)\w*/, /\b(pobirajic|prijemc)\w* (davk|davek|podpor|prispev)\w*/,
      /\b(dss|universal credit)\b/, /\b(ne)?placen\w* z dav(ek|ky)\b/, /\b(bez|ne|zadn\w+) (prispev|doplat)\w* na (bydleni|zivobyti|peci)/, /\b(prispev|doplat)\w* na (bydleni|zivobyti|peci) (ne|neber|nechc|nepr)\w*/, /\bbenefit (recipient|claimant)s?/, /\b(welfare|benefits?) recipients?/, /\bon (benefits|welfare)\b/, new RegExp(`\\b${ONLY} (pro )?(pracujic|zamestnan|vydelecn|working|employed|professional)\\w*`), /\b(working|employed|professionals?)( people| persons?| tenants?| couples?)? only\b/, /\byoung professionals\b/,
      /\b(lid(e|i)|nikdo|nikoho|osob(y|u)|rodin(y|u)|people|nobody|anyone) (ze?|from) (?!duvod|bytu|domu|agentur|the (agency|flat))\w+/, /^ze? \w+( \w+)?( \w+)? (ne|nechci|neber\w*)$/, /\btrval\w* (pobyt|bydlist)\w* (v|na|mimo)\b/,
    ],
    turnedAway: /^(dav(ek|ky|kam|kach|ku)|benefits?|welfare|socialk(y|a|am|u)?|ubytov(en|na|ny|nu|nach)|azylov\w*)$/,
  },
];
