import { formatDate, type Language } from '#kernel';
import type { Evidence, EvidenceKind } from './evidence';

type Words = Readonly<Record<Language, string>>;

/** One sentence for what two households have in common, in the order they are named. */
export function evidenceWords(seen: Evidence): Words {
  return { cs: SAID[seen.kind](seen, 'cs'), en: SAID[seen.kind](seen, 'en') };
}

const born = (seen: Evidence, language: Language): string => (seen.firstBorn ? formatDate(seen.firstBorn, language) : '');
const bornAlso = (seen: Evidence, language: Language): string => (seen.secondBorn ? formatDate(seen.secondBorn, language) : '');
/** One name when both write it the same way. */
const names = (seen: Evidence, and: string): string => (seen.first === seen.second ? `${seen.first}` : `${seen.first} ${and} ${seen.second}`);
/** Czech numbers in threes. */
const spoken = (seen: Evidence): string => (seen.contact ?? '').replace(/^(\d{3})(\d{3})(\d{3})$/, '$1\u00a0$2\u00a0$3');

const SAID: Readonly<Record<EvidenceKind, (seen: Evidence, language: Language) => string>> = {
  same_person: (seen, language) => (language === 'cs'
    ? `Stejný člověk: ${names(seen, 'a')}, v obou datum narození ${born(seen, 'cs')}.`
    : `The same person: ${names(seen, 'and')}, born ${born(seen, 'en')} in both.`),
  same_child: (seen, language) => (language === 'cs'
    ? `Stejné dítě v obou: ${names(seen, 'a')}, datum narození ${born(seen, 'cs')}. Může jít i o rodiče, kteří žijí zvlášť.`
    : `The same child in both: ${names(seen, 'and')}, born ${born(seen, 'en')}. It may be parents who live apart.`),
  former_name: (seen, language) => (language === 'cs'
    ? `Stejné křestní jméno a datum narození ${born(seen, 'cs')}, jiné příjmení: ${names(seen, 'a')}.`
    : `The same given name and birth date ${born(seen, 'en')}, another family name: ${names(seen, 'and')}.`),
  birth_date_slip: (seen, language) => (language === 'cs'
    ? `Stejné jméno ${names(seen, 'a')}, data narození ${born(seen, 'cs')} a ${bornAlso(seen, 'cs')} se liší jen překlepem.`
    : `The same name ${names(seen, 'and')}, birth dates ${born(seen, 'en')} and ${bornAlso(seen, 'en')} one slip apart.`),
  phone: (seen, language) => (language === 'cs' ? `Stejný telefon ${spoken(seen)}.` : `The same phone ${spoken(seen)}.`),
  email: (seen, language) => (language === 'cs' ? `Stejný e-mail ${seen.contact}.` : `The same e-mail ${seen.contact}.`),
  shared_phone: (seen, language) => (language === 'cs'
    ? `Stejný telefon ${spoken(seen)}, ale má ho víc rodin (třeba ubytovna nebo sociální pracovnice).`
    : `The same phone ${spoken(seen)}, but more families have it (a hostel or a social worker, perhaps).`),
  shared_email: (seen, language) => (language === 'cs'
    ? `Stejný e-mail ${seen.contact}, ale má ho víc rodin (třeba ubytovna nebo sociální pracovnice).`
    : `The same e-mail ${seen.contact}, but more families have it (a hostel or a social worker, perhaps).`),
};
