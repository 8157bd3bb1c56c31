import { placeKey } from './place';

/** Grounds by which Act 198/2009 forbids to tell people apart. */
export type Ground = 'race_or_origin' | 'nationality' | 'religion' | 'sex' | 'orientation' | 'age' | 'disability';

/**
 * Beginnings of words, without diacritics, that name a protected ground (198/2009 Sb. § 2 odst. 3) or stand in for
 * one. A condition may be harmless and still be stopped here; a person then says it in other words or by its kind.
 */
const STEMS: readonly (readonly [Ground, RegExp])[] = [
  ['race_or_origin', /\b(rom(ove|u|um|sk\w+|k(a|y|am)|y|a|ani)?|cikan\w*|cigan\w*|neprizpusobiv\w*|etni\w*|ras(a|u|y|ov\w*)|snede\w*|cernoch\w*|(tmav|jin)\w* plet\w*|arab\w*|african\w*|asiat\w*|gyps\w*|ethnic\w*|race|racial)\b/],
  ['nationality', /\b(narodnost\w*|statni prislusnost\w*|cizin(ec|c\w+|k\w+)|ukrajin\w*|vietnam\w*|slovak\w*|(jen|jenom|pouze|vyhradne|only) (pro )?(cech\w*|cesi|cesk\w+|czech\w*)|foreigner\w*|nationalit\w*|ukrainian\w*)\b/],
  ['religion', /\b(nabozen\w*|muslim\w*|islam\w*|zid(e|u|um|ovsk\w*)|krestan\w*|vyznani\w*|religio\w*|jewish|christian\w*)\b/],
  ['sex', /\b((jen|pouze|only) (zen\w*|muz\w*|women|men)|(zadne|bez) (zen|muzu)|(women|men) only|tehotn\w*|pregnan\w*)\b/],
  ['orientation', /\b(homosexual\w*|gay\w*|lesb\w*|sexualni orientac\w*|sexual orientation)\b/],
  ['age', /\b((bez|zadne|ne) det\w*|bezdet\w*|deti ne|senior\w*|duchod\w*|do \d\d let|(jen|jenom|pouze|only) (mlad\w*|young\w*)|(no|without) (kids|child\w*)|pensioner\w*|childless)\b/],
  ['disability', /\b(postizen\w*|invalid\w*|vozick\w*|dusevn\w*|psychick\w*|disab\w*|wheelchair\w*|mental\w*)\b/],
];

/** The protected ground that words of an owner name, or stand in for; null when they name none. */
export function protectedGround(words: string): Ground | null {
  const plain = placeKey(words).replace(/[^a-z0-9 ]+/g, ' ').replace(/ +/g, ' ');
  return STEMS.find(([, stems]) => stems.test(plain))?.[0] ?? null;
}
