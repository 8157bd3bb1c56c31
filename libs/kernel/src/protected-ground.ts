import { placeKey } from './place';
import { GROUND_WORDS, type Ground } from './protected-words';

export type { Ground } from './protected-words';

/** Words that let in or shut out what follows, and those that turn away what stands before them. */
const SHUTS_OUT = /^(ne|bez|beze|zadn\w*|nikdo|nikoho|nikomu|mimo|krome|nechci|nechceme|nechtej\w*|nehled\w*|neber\w*|nebrat|neprij\w*|neakcept\w*|nepronaj\w*|nevhodn\w*|neni|nejsou|zakaz\w*|vylouc\w*|odmit\w*|nez|no|not|non|without|never|exclud\w*|refus\w*|banned)$/;
const LETS_IN = /^(jen|jenom|pouze|vyhradne|vylucne|preferuj\w*|prednost\w*|nejvyse|nejvice|nejvic|max|maximaln\w*|only|prefer\w*)$/;
const TURNS_AWAY = /^(ne|nechci|nechceme|neber\w*|nebrat|neprij\w*|neakcept\w*|nepronaj\w*|nehled\w*|neprich\w*|nebud\w*|zakaz\w*|vylouc\w*|vyluc\w*|nevit\w*|not|unwelcome|forbidden|excluded|banned|vadi)$/;
/** Of "animals no, children yes" the no belongs to the animals. */
const WELCOMES = /^(ano|yes|vitan\w*|nevad\w*)$/;
const NO_MATTER = /^(problem\w*|issue\w*|prekazk\w*)$/;
const AT_ONCE = /^(pouze|vyhradne|only|max|maximalne|preferred)$/;
/** Say nothing of who is meant, and stand between. */
const FILLERS = /^(s|se|pro|i|a|ani|na|by|any|with|for|the|small|mal\w+|lid(e|i|mi)|osob\w*|people|prosim|zasadne|vubec|are|is|jsou|je)$/;
const REACH = 2;

/** The protected ground that words of an owner name, or stand in for; null when they name none. */
export function protectedGround(words: string): Ground | null {
  const plain = plainWords(words);
  const tokens = plain.split(' ').filter((word) => word !== '' && !FILLERS.test(word));
  return GROUND_WORDS.find(({ always, shutOut, turnedAway }) =>
    always.some((pattern) => pattern.test(plain)) || tokens.some((_, at) => (shutOut && isLimited(tokens, at, shutOut, true)) || (turnedAway && isLimited(tokens, at, turnedAway, false))))?.ground ?? null;
}

/** Whether the word at a place is one of those looked for and something next to it lets in (where that counts too) or shuts out. */
function isLimited(tokens: readonly string[], at: number, looked: RegExp, lettingIn: boolean): boolean {
  if (!looked.test(tokens[at]!)) return false;
  const before = tokens.slice(Math.max(0, at - REACH), at);
  const after = tokens.slice(at + 1, at + 1 + REACH);
  if (after.some((word) => NO_MATTER.test(word)) || WELCOMES.test(after[0] ?? '')) return false;
  return before.some((word) => SHUTS_OUT.test(word) || (lettingIn && LETS_IN.test(word))) || after.some((word) => TURNS_AWAY.test(word)) || (lettingIn && after.length > 0 && AT_ONCE.test(after[0]!));
}

/** A digit or a sign put for a letter ("c1káni"), and letters set apart ("R. o. m."), hide nothing. */
const DISGUISES: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', '@': 'a', $: 's', '!': 'i' };

function plainWords(words: string): string {
  // "Může" without its diacritics is "muže": who may is not a man.
  const shown = placeKey(words.normalize('NFKC').replace(/můž(e|eme|ete|ou)(?!\p{L})/giu, 'smi').replace(/\p{Cf}/gu, ''))
    .replace(/(?<=[a-z])[0134$@](?=[a-z])/g, (sign) => DISGUISES[sign]!)
    .replace(/[^a-z0-9 ]+/g, ' ').replace(/ +/g, ' ').trim();
  const joined = shown.replace(/\b[a-z](?: [a-z]){2,}\b/g, (apart) => apart.replaceAll(' ', ''));
  // The breed of a dog is a race of nobody.
  return joined.replace(/\bras(a|y|u|ach|am)?\b/g, (race) => (/\b(pes|ps(a|i|u|y|um)|dog|plemen\w*)\b/.test(joined) ? 'plemeno' : `rasov${race}`));
}
