import { placeKey } from './place';

/** Grounds by which Act 198/2009 forbids to tell people apart. */
export type Ground = 'race_or_origin' | 'nationality' | 'religion' | 'sex' | 'orientation' | 'age' | 'disability';

/**
 * Beginnings of words, without diacritics, that name a protected ground (198/2009 Sb. § 2 odst. 3) or stand in for
 * one. A condition may be harmless and still be stopped here; a person then says it in other words or by its kind.
 */
const STEMS: readonly (readonly [Ground, RegExp])[] = [
  ['race_or_origin', /\b(rom(ove|u|um|sk\w+|k(a|y|am)|y|a|ani)?|cikan\w*|cigan\w*|neprizpusobiv\w*|etni\w*|mensin\w*|minorit\w*|ras(a|u|y|ov\w*)|sned(y|a|e|i|ych|eho|ou)|cernoch\w*|(tmav|jin|bil|svetl)\w* plet\w*|(jen|jenom|pouze|vyhradne|only) (bil\w*|white)|arab\w*|african\w*|asiat\w*|gyps\w*|ethnic\w*|race|racial)\b/],
  ['nationality', /\b(narodnost\w*|statni prislusnost\w*|obcanstv\w*|obcan\w* (cr|eu|cesk\w+|evropsk\w+)|(cr|eu|cesk\w+) obcan\w*|(eu|czech) citizen\w*|citizenship|cizin(ec|c\w+|k\w+)|(i|e)?migrant\w*|uprchli\w*|refugee\w*|immigrant\w*|ukrajin\w*|vietnam\w*|slovak\w*|mluv\w* (jen |plynne |dobre )?cesky|cesky mluv\w*|rodil\w* mluvc\w*|native speaker\w*|czech speaking|(jen|jenom|pouze|vyhradne|only) (pro )?(cech\w*|cesi|cesk\w+|czech\w*)|foreigner\w*|nationalit\w*|ukrainian\w*)\b/],
  ['religion', /\b(nabozen\w*|muslim\w*|islam\w*|zid(e|u|um|ovsk\w*)|krestan\w*|katoli\w*|evangelik\w*|ateist\w*|(ne)?verici\w*|jehov\w*|hidzab\w*|hijab\w*|vyznani\w*|religio\w*|jewish|christian\w*|catholic\w*|atheist\w*)\b/],
  ['sex', /\b((jen|jenom|pouze|vyhradne|only) (pro )?(zen\w*|muz\w*|div(ky|ek)|women|men|girls|boys)|(zadne|zadni|bez) (zen\w*|muz\w*)|(women|men|girls|boys) only|no (women|men)|tehotn\w*|pregnan\w*|samozivitel\w*|(svobodn\w*|osamel\w*) (matk\w*|matek|mam\w*|otc\w*)|single (mother|mom|mum|father|dad|parent)\w*)\b/],
  ['orientation', /\b((homo|hetero)sexual\w*|gay\w*|lesb\w*|lgbt\w*|trans(gender|sexual)\w*|sexualni orientac\w*|sexual orientation)\b/],
  ['age', /\b((bez|zadne|zadnych|ne) (\w+ (s|se) )?det\w*|(bez|ne) (rodin\w*|kocark\w*)|bezdet\w*|det(i|mi) ne|(max|maximalne|nejvyse|nejvic) (\d+|jedno|dve|tri) (dite|det\w*)|senior\w*|duchod\w*|(do|od|nad|pod|starsi|mladsi|starsich|mladsich)( nez)? \d\d let|(over|under|older than|younger than) \d\d|(jen|jenom|pouze|vyhradne|only) (mlad\w*|young\w*)|(no|without) (kids|child\w*|famil\w*)|pensioner\w*|childless)\b/],
  ['disability', /\b(postizen\w*|invalid\w*|vozick\w*|nemocn(y|i|a|e|ych|ym)|hluch(y|i|a|ych)|nevidom\w*|dusevn\w*|psychick\w*|h(a|e)ndi(c|k)ap\w*|hendikep\w*|autis\w*|disab\w*|wheelchair\w*|mental\w*)\b/],
];

/** The protected ground that words of an owner name, or stand in for; null when they name none. */
export function protectedGround(words: string): Ground | null {
  const plain = placeKey(words).replace(/[^a-z0-9 ]+/g, ' ').replace(/ +/g, ' ');
  return STEMS.find(([, stems]) => stems.test(plain))?.[0] ?? null;
}
