import { protectedGround, type Ground } from './protected-ground';

/** As owners write and say it on the telephone: outright, by a euphemism, by what stands for it. */
const DISCRIMINATING: Readonly<Record<Ground, readonly string[]>> = {
  race_or_origin: [
    'Cikány nechci', 'žádní cigáni', 'CIGANI NE', 'nepřizpůsobivým ne', 'neprizpusobive obcany nechceme', 'ne Romům', 'bez romských sousedů', 'romskou rodinu ne', 'Romové ne', 'Romka ne',
    'Romky nebereme', 's Romy nechci mít nic společného', 'Rromové ne', 'Roma people not allowed', 'no Roma', 'no Romani families', 'No Romanies', 'Žádní černí', 'Černé nechci',
    'jen bělochy', 'jen běloši', 'pouze bílou rodinu', 'žádní barevní', 'snědé ne', 'ne snědým', 'etnikum ne', 'tmaví ne', 'žádní tmavší lidé', 'lidi tmavé pleti nechci',
    'menšinové rodiny ne', 'nikoho z ghetta', 'nikdo z vyloučené lokality', 'nikdo ze sociálně vyloučené lokality', 'olašské rodiny ne', 'sinti ne', 'jen gádže', 'žádní čmoudi', 'cigoši ne',
    'bez opálených', 'jen majorita', 'jen většinová společnost', 'pouze s českým příjmením', 'Afričany nechci', 'černoši ne', 'asijské rodiny ne', 'Arabům ne', 'Whites only', 'no blacks',
    'no coloured', 'no gypsies', 'No gipsies', 'no travellers', 'R o m y ne', 'R.O.M.Ů se netýká', 'C1kány ne', 'bez r0mů', 'ROMSKÉ RODINY NE', 'zadni romove', 'nechci cerne',
    'pouze evropané', 'jen evropský vzhled', 'slovanský původ', 'český původ', 'původem z ČR', 'Nechceme Romy ani cizince', 'Nikdo s romskými kořeny', 'Lidé jiné barvy pleti ne',
    'Sorry, no Roma', 'Not for gypsies', 'Romové jsou vyloučeni', 'ani Romové ani cizinci', 'nechceme tu cikány',
  ],
  circumstances: [
    'ne lidi z Dolního Vzorova', 'trvalý pobyt v ČR', 'nezaměstnané ne', 'ne na dávkách', 'lidi na dávkách ne', 'bez dávek', 'bez sociálních dávek', 'příjemce dávek ne',
    'příjemci sociálních dávek ne', 'pobírající dávky ne', 'nikoho na podpoře', 'socky ne', 'sociální případy ne', 'žádné sociálky', 'hmotná nouze ne', 'bez příspěvku na bydlení',
    'příspěvek na bydlení ne', 'doplatek na bydlení neberu', 'superdávku ne', 'no benefits', 'no DSS', 'no housing benefit', 'no welfare recipients', 'no benefit claimants',
    'benefit recipients not accepted', 'working people only', 'professionals only', 'employed only', 'jen pracující', 'pouze zaměstnaní', 'jen zaměstnané osoby', 'lidé z Ukázkové ulice ne',
    'z Podnádraží ne', 'z ubytovny ne', 'lidi z ubytoven nebereme', 'azylový dům ne', 'nikdo z dětského domova', 'bezdomovce ne', 'no one on benefits', 'nobody on welfare',
    'Nechci lidi, co berou dávky', 'Žádní dávkaři', 'dávkaře ne', 'Osoby pobírající dávky v hmotné nouzi vyloučeny', 'nájem neplacený z dávek', 'nepracující ne',
  ],
  nationality: [
    'pouze pro slušné Čechy', 'jen slušná česká rodina', 'Češi pouze', 'česká rodina', 'rodina české národnosti', 'mateřský jazyk čeština', 'musí umět česky',
    'kdo neumí česky, ať se nehlásí', 'znalost češtiny podmínkou', 'rodilý Čech', 'narození v ČR', 'narozen v Česku', 'azylanty ne', 'žádní azylanti', 'běžence ne',
    'bez cizích státních příslušníků', 'státní příslušník ČR', 'občané třetích zemí ne', 'gastarbajtři ne', 'Vietnamce ne', 'Rusy nechci', 'Rusové ne', 'Mongolové ne', 'Indové ne',
    'Pákistánci ne', 'Turci ne', 'Nigerijci ne', 'Ukrajinky ne', 'Bulhaři a Rumuni ne', 'Poláci ne', 'Slováky ne', 'Němce ne', 'Czech only', 'Czechs only', 'only Czechs', 'must speak Czech',
    'Czech nationals only', 'no foreigners', 'no foreign nationals', 'no immigrants', 'no refugees', 'no asylum seekers', 'no Ukrainians', 'no Vietnamese', 'no Russians', 'locals only',
    'EU citizens only', 'cizinci nejsou vítáni', 'cizí státní příslušnost vylučuje', 'státní občanství podmínkou', 's vízem ne', 'bez povolení k pobytu ne', 'Nepronajímáme cizincům',
    'žádní přistěhovalci', 'přistěhovalce ne', 'cizojazyčné ne', 'Only Czech nationals', 'Czech nationality required',
  ],
  religion: [
    'žádný islám', 'muslimky v šátku ne', 'bez šátku na hlavě', 'jen křesťané', 'ne židům', 'židy ne', 'Židovky ne', 'svědkové Jehovovi ne', 'buddhisty ne', 'hinduisté ne', 'bez vyznání',
    'jen nevěřící', 'nevěřící ne', 'pravoslavné ne', 'mormoni ne', 'ramadán', 'no Muslims', 'no islam', 'no Jews', 'no hijab', 'Christians only', 'no Hindus',
    'muslimové nebudou akceptováni',
  ],
  age: [
    'jen do 40 let', 'do 35', 'věk do 50', 'věk 25-40 let', 'věk 25–40', 've věku 30 až 45 let', 'mladý pár', 'mladí lidé', 'mladší lidi', 'nad 60 ne', 'starší lidi ne', 'staré lidi nechci',
    'staří ne', 'žádní staří', 'důchodkyně ne', 'penzisty ne', 'penzisti ne', 'seniory ne', 'bez seniorů', 'lidi v produktivním věku', 'bezdětné páry', 'bezdětný pár', 'pár bez dětí',
    'bez malých dětí', 'nechci děti', 'děti nechci', 'děti nebereme', 'děti zakázány', 'zákaz dětí', 's dětmi ne', 'dětem vstup zakázán', 'maminky s dětmi ne', 'miminko ne', 'bez mimin',
    'bez miminek', 'kojence ne', 'batolata ne', 'žádní teenageři', 'žádný dětský křik', 'dětský pláč ruší, děti ne', 'bez potomků', 'max. jedno dítě', 'maximálně 1 dítě',
    'ne víc než 2 děti', 'nejvíce dvě děti', 'jedno dítě maximálně', 'rodiny s více dětmi ne', 'vícečetné rodiny ne', 'mnohodětné ne', 'početné rodiny ne', 'velké rodiny ne', 'rodiny ne',
    'rodiny s dětmi nebrat', 'nevhodné pro děti', 'byt není vhodný pro děti', 'není vhodné pro rodiny s dětmi', 'jen dospělí', 'pouze dospělé osoby', 'Adults only', 'adult couple only',
    'no kids', 'no babies', 'no toddlers', 'no infants', 'child-free', 'childfree', 'children not allowed', 'children not welcome', 'kids are not allowed', 'without children',
    'not suitable for children', 'max one child', 'couples without kids', 'no families with children', 'invalidní důchodce ne', 'no pensioners', 'no elderly', 'no seniors', 'no old people',
    'no students over 30', 'under 40 only', 'under 35s', 'young couple only', 'young professionals only', 'mature couple', 'ŽÁDNÉ DĚTI', 'ZADNE DETI', 'rodina s dětmi nepřichází v úvahu',
    'děti nám vadí', 'no children allowed', 'bez kočárků', 'žádné kočárky', 'Do bytu nechceme nikoho s dětmi', 'Nepronajímáme rodinám s dětmi', 'Rodinám s dětmi nepronajímáme',
    'Důchodcům nepronajmeme', 'Nehledáme rodinu s dětmi', 'Hledám bezdětný pár', 'Hledáme pár bez dětí', 'Preferujeme bezdětné', 'Raději bez dětí', 'nejlépe bez dětí', 'pouze 1 dítě',
    'Max. 2 děti', 'Děti do 15 let ne', 'maximálně jedno dítě školního věku', 'No DSS, no kids', 'We prefer a young couple', 'Preferably without children',
    'Suitable for couple only, no children',
  ],
  disability: [
    'bez postižených', 'jen zdraví lidé', 'jen zdravé', 'pouze zdravé osoby', 'osobu na vozíku ne', 'ne na vozíku', 'vozíčkář ne', 'bez chodítka', 'invalidy ne', 'mentálně postižené ne',
    'psychiatrické pacienty ne', 'blázny nechci', 'schizofrenik ne', 'lidi s depresí ne', 'HIV pozitivní ne', 'epileptiky ne', 'neslyšící ne', 'neslyšících ne', 'nevidomé ne', 'slepé ne',
    'bez vodicího psa', 'asistenční pes ne', 'vodicí psy ne', 'retardované ne', 'duševně nemocné ne', 'no wheelchairs', 'no disabled', 'able-bodied only', 'healthy people only',
    'no mental illness', 'no guide dogs', 'no assistance dogs', 'lidé s handicapem nepřichází v úvahu', 'osoby se zdravotním postižením nepřijímáme', 'No disabled people',
  ],
  sex: [
    'jen muži', 'pouze muži', 'muži pouze', 'jen ženy', 'jenom žena', 'ženy ne', 'muže ne', 'pouze žena bez závazků', 'samotné ženy ne', 'matky samoživitelky ne', 'maminky samoživitelky ne',
    'svobodné maminky ne', 'otce samoživitele ne', 'těhotné ne', 'těhotným ne', 'men only', 'women only', 'female only', 'males only', 'females preferred', 'muže ne', 'ne muže',
    'Preferujeme ženy',
  ],
  orientation: [
    'homosexuály ne', 'teplouše ne', 'bez gayů', 'žádné lesby', 'queer ne', 'jen manželský pár muž a žena', 'registrované partnery ne', 'stejnopohlavní páry ne', 'no LGBT',
    'straight couple only', 'no gays', 'no lesbians',
  ],
};

/** About the flat, the house, the contract, or friendly; many have a word of the above in them. */
const LAWFUL: readonly string[] = [
  'V bytě se nekouří', 'Nekuřáci', 'Kuřáci jen na balkoně', 'Bez zvířat', 'Bez domácích mazlíčků', 'Pes jen malého vzrůstu', 'Žádné bojové rasy psů', 'psi velkých ras ne',
  'Noční klid od 22 do 6', 'Klid v domě po 22. hodině, sousedé vstávají brzy', 'Pojištění domácnosti', 'Pojištění odpovědnosti', 'Jistota ve výši dvou nájmů', 'Kauce dvě nájemné',
  'Nástup od 1. ledna', 'Nástup nejdříve za měsíc', 'Smlouva na dobu určitou 1 rok', 'Nájem na dobu neurčitou', 'Nejvýše 4 osoby', 'Max 5 lidí', 'Nájemné do 5. dne v měsíci',
  'Úklid společných prostor jednou za 14 dní', 'Udržovat pořádek na chodbě', 'Neparkovat na dvoře', 'Žádné podnikání v bytě', 'Bez podnájmu a krátkodobého pronájmu',
  'Přepis energií na nájemce', 'Roční revize kotle', 'Nájemník bude zalévat předzahrádku', 'Sníh před domem odklízí nájemníci', 'Rozumné zacházení s bytem', 'Prostor na kola je ve sklepě',
  'Rodinný dům, prosíme o klid', 'Kočárek a kola patří do sklepa', 'Kočárky nenechávejte na chodbě', 'Dětské hřiště je na dvoře', 'Blízko nemocnice a školy', 'Romantický podkrovní byt',
  'Kuchyně v českém stylu zůstane', 'Starší kuchyňská linka zůstane', 'Dům je starší 50 let, šetřete rozvody', 'Staré okno v kuchyni se neotvírá', 'Nový nábytek zůstává',
  'Mladé stromky na zahradě prosíme zalévat', 'Cizí auta na dvoře neparkují', 'Větrat kvůli vlhkosti', 'Psi na vodítku', 'Zákaz grilování na balkoně',
  'Smlouvu podepíšeme v češtině i angličtině', 'Bílé stěny nepřemalovávat', 'Černá kuchyňská deska se nesmí řezat', 'Barevné výmalby po dohodě', 'Dřevěné podlahy: přezouvat se',
  'Bez kouření ve společných prostorách', 'Topí se dřevem', 'Návštěvy přes noc předem ohlásit', 'Prohlídka bytu jednou za půl roku po dohodě', 'Nájem placený předem',
  'Trvalé příkazy k platbě', 'Potvrzení o příjmu', 'Doložit příjem za poslední 3 měsíce', 'Výměna zámku jen s naším souhlasem', 'Hudební nástroje do 20 hodin',
  'Pračka smí běžet do 22 hodin', 'Výtah neslouží ke stěhování', 'Klíče předá pan Roman Novák', 'Klíče má paní Romana', 'Kontakt: Mgr. Zemanová',
  'V přízemí je mateřská škola, ráno bývá ruch', 'V domě je ordinace lékaře', 'Do bytu vede schodiště bez výtahu', 'No smoking', 'No pets', 'No large dogs', 'Quiet hours from 10 pm',
  'Household insurance required', 'Minimum stay one year', 'No parties', 'No subletting', "Deposit of two months' rent", 'Rent due on the 5th', 'Please keep the hallway clean',
  'Move in from 1 December', 'Max 4 people', 'Bikes belong in the cellar', 'Child seat of the bathtub stays', 'The white walls must not be repainted', 'Old windows: open with care',
  'No barbecue on the balcony', 'Garden to be mowed by the tenant', 'Bez úprav bytu bez souhlasu', 'Nesušit prádlo v obývacím pokoji', 'Bez pronájmu třetím osobám',
  'Nájemník se stará o zahradu', 'Odhlučnění podlahy kobercem', 'Platba převodem na účet', 'Bez dluhů na nájmu u nás', 'Nájem od 1. 3. do 31. 8.', 'Do 14 dnů zapsat energie',
  'Jistota do 30 dnů', 'Záruka na spotřebiče 2 roky', 'Sleva do 3 měsíců', 'Samostatný vstup ze dvora', 'Ženské domovní spolky v přízemí', 'Muzeum naproti, rušno',
  'Zdravotní středisko naproti', 'Dům je památkově chráněný, bez zásahů do fasády', 'Bez výtahu', 'Kouřit se může jen na balkoně', 'Pes může jen na vodítku', 'Jméno a příjmení na zvonek',
  'Psi ne, děti ano', 'Pets no, kids yes', 'Děti vítány, zvířata ne', 'Děti nejsou problém, psi ano', 'Children are not a problem, dogs are', 'Kočárky jen do kolárny',
  'Žádné kočárky na chodbě', 'Kočárky ne na chodbu', 'Starší parkety, přezouvat se', 'Starší rodinný dům, šetřete vodu', 'Starší sousedé chtějí klid', 'No dogs over 20 kg',
  'Zpomalovací retardér před domem', 'Gypsum board walls: no drilling', 'Nájem na 10 až 15 let', 'Bez příspěvku do fondu oprav', 'Mladý strom před oknem neřezat',
  'Energy label B, European plugs', 'Nejvýše 3 osoby kvůli velikosti bytu', 'Nájemník smí mít kočku, ne psa', 'Jen jedna rodina v bytě', 'Pouze k bydlení',
  'Jen trvalé bydlení, žádné ubytovávání turistů', 'Pouze dlouhodobě, nejméně dva roky', 'Jen s potvrzením o příjmu', 'Auto parkovat jen na vyhrazeném místě', 'Žádné hlasité oslavy',
  'Ne na krátkou dobu', 'Nájemce si sám pojistí domácnost', 'Osobní věci nenechávat ve společné chodbě', 'Bez dalších osob bez souhlasu', 'Přihlášení dalších osob oznámit',
  'Máme v domě malé děti, prosíme nekouřit', 'V domě bydlí senioři, prosíme o klid', 'Součástí je dětská postýlka', 'Balkon je bez sítě',
];

const withoutDiacritics = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

describe('what an owner asks of tenants is read before it is kept', () => {
  const all = Object.entries(DISCRIMINATING).flatMap(([ground, texts]) => texts.map((text) => [ground, text] as const));

  it.each(all)('%s: “%s” is stopped, also without diacritics, in capitals and with spaces to spare', (_, text) => {
    for (const written of [text, withoutDiacritics(text), text.toUpperCase(), `  ${text.replaceAll(' ', '\u00a0 ')} `]) expect([written, protectedGround(written)]).not.toEqual([written, null]);
  });

  it.each(Object.keys(DISCRIMINATING))('of what names %s the ground is told', (ground) => {
    for (const text of DISCRIMINATING[ground as Ground]) expect([text, protectedGround(text)]).toEqual([text, ground]);
  });

  it.each(LAWFUL)('“%s” is about nobody’s protected ground', (text) => expect(protectedGround(text)).toBeNull());

  it('the longest text there may be is read at once, whatever is in it', () => {
    const began = performance.now();
    for (const piece of ['ne dětem ', 'a', 'lidi ze ', 'rodina ', 'umí ', 'R.', '0o0o']) protectedGround(piece.repeat(5000));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
