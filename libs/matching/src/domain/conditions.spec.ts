import { isRefusal, protectedGround } from '#kernel';
import { conditionCounts, examineCondition } from './conditions';
import { matchingSentences } from './refusals';

const flat = { habitableRooms: 3 };
const examine = (kind: string, words = '', limit: number | null = null): string => {
  const answer = examineCondition({ kind, words, limit }, flat);
  return isRefusal(answer) ? answer.code : answer.verdict;
};

describe('a landlord’s condition', () => {
  it.each([
    ['no_smoking', 'V bytě se nekouří', 'lawful'],
    ['household_insurance', 'Pojištění domácnosti', 'lawful'],
    ['quiet_hours', 'Noční klid od 22 do 6, soused pracuje na směny', 'lawful'],
    ['no_pets', 'Raději bez psa', 'needs_evidence'],
    ['proof_of_income', 'Potvrzení o příjmu', 'needs_evidence'],
    ['other', 'Nájemník bude zalévat předzahrádku', 'needs_evidence'],
    ['other', '  ', 'condition_empty'],
    ['ethnicity', 'cokoli', 'condition_unknown'],
  ])('%s: “%s” is %s', (kind, words, expected) => {
    expect(examine(kind, words)).toBe(expected);
  });

  it.each([
    'Bez Romů', 'žádní cikáni', 'NEPŘIZPŮSOBIVÉ ne', 'jen Čechy', 'Ne cizincům', 'bez dětí', 'Žádné děti, prosím', 'no children', 'ne muslimy',
    'pouze ženy', 'ne vozíčkáře', 'lidi s duševní nemocí nechci', 'důchodce ne', 'No Gypsies', 'foreigners not welcome', 'jen   do 35 let', 'bez\u00a0dětí', 'romské rodiny ne', 'Jen Češi', 'pouze pro české rodiny', 'Nechci cizince', 'cizinky ne', 'bez romských rodin', 'žádní Arabové', 'jen mladí',
    'ne rodiny s dětmi', 'nejvýše 2 děti', 'bez kočárků', 'starší 60 let ne', 'jen bílí', 'bez snědých', 'žádné menšiny', 'pouze občané EU', 'občanství ČR', 'mluvící česky', 'uprchlíky ne', 'pouze katolíci', 'jen věřící',
    'pouze pro ženy', 'samoživitelku ne', 'svobodné matky ne', 'no single mothers', 'jen heterosexuální pár', 'nemocné ne', 'No families', 'EU citizens only',
  ])('“%s” is refused as discriminatory, with its paragraph, whatever kind it hides under', (words) => {
    for (const kind of ['other', 'quiet_hours', 'start_date']) {
      expect(examineCondition({ kind, words }, flat)).toMatchObject({ code: 'condition_discriminatory', params: { paragraph: '§ 1 odst. 1 písm. j) a § 2 odst. 3 zákona 198/2009 Sb.' } });
    }
  });

  it.each(['Nástup od 1. 12.', 'Kuřáci jen na balkoně', 'rozumné zacházení s bytem', 'Prostor na kola je ve sklepě', 'rodinný dům, prosíme o klid', 'v celém domě se udržuje pořádek', 'kuchyně v českém stylu zůstane', 'romantický podkroví byt', 'blízko nemocnice a školy', 'kočárek a kola patří do sklepa', 'nájemné do 5. dne v měsíci'])(
    '“%s” names nothing protected',
    (words) => expect(protectedGround(words)).toBeNull(),
  );

  it('a number of people fit for the flat is lawful, a smaller one has to be explained, a nonsense is refused', () => {
    expect(examine('max_persons', '', 4)).toBe('lawful');
    expect(examine('max_persons', '', 1)).toBe('needs_evidence');
    expect(examine('max_persons', '', 0)).toBe('condition_limit');
    expect(examine('max_persons', '', null)).toBe('condition_limit');
  });

  it('counts only when it is lawful or explained', () => {
    expect(conditionCounts({ verdict: 'lawful', evidence: null })).toBe(true);
    expect(conditionCounts({ verdict: 'needs_evidence', evidence: ' ' })).toBe(false);
    expect(conditionCounts({ verdict: 'needs_evidence', evidence: 'alergie v domě, zpráva správce' })).toBe(true);
  });
});

it('sentences name the same parameters in both languages, but for words that are themselves in a language', () => {
  for (const { cs, en } of Object.values(matchingSentences)) {
    const names = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).map((name) => name.replace(/En\}$/, '}')).sort();
    expect(names(cs)).toEqual(names(en));
  }
});
