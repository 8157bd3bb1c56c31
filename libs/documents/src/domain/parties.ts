import { formatDate, type Language } from '#kernel';
import type { PaperParty, Representative } from './paper';
import type { Signer } from './page-model';
import { sayIn } from './wording';

/** Lines under a party's name: birth date or number of the company, address, contacts, who acts for it. */
export function partyLines(party: PaperParty, language: Language): readonly string[] {
  const say = sayIn(language);
  const lines: string[] = [];
  if (party.birthDate !== null) lines.push(say(`datum narození ${formatDate(party.birthDate, 'cs')}`, `date of birth ${formatDate(party.birthDate, 'en')}`));
  if (party.registrationNumber !== null) lines.push(say(`IČO ${party.registrationNumber}`, `Reg. No. (IČO) ${party.registrationNumber}`));
  if (party.address !== null) lines.push(party.kind === 'company' ? say(`sídlo ${party.address}`, `seat ${party.address}`) : say(`adresa ${party.address}`, `address ${party.address}`));
  const contacts = [party.phone, party.email].filter((contact) => contact !== null && contact !== '');
  if (contacts.length > 0) lines.push(contacts.join(', '));
  if (party.dataBox !== null) lines.push(say(`datová schránka ${party.dataBox}`, `data box ${party.dataBox}`));
  if (party.representedBy !== null) lines.push(representedLine(party.representedBy, language));
  return lines;
}

function representedLine({ name, capacity, since }: Representative, language: Language): string {
  const say = sayIn(language);
  const of = since === null ? '' : say(` ze dne ${formatDate(since, 'cs')}`, ` of ${formatDate(since, 'en')}`);
  switch (capacity) {
    case 'statutoryBody':
      return say(`jedná ${name}, statutární orgán`, `acting by ${name}, statutory body`);
    case 'authorisedEmployee':
      return say(`jedná ${name}, z pověření`, `acting by ${name}, as authorised`);
    case 'powerOfAttorney':
      return say(`zastupuje ${name} na základě plné moci${of}`, `represented by ${name} under a power of attorney${of}`);
    case 'guardian':
      return say(`zastupuje ${name}, opatrovník`, `represented by ${name}, guardian`);
  }
}

/** Who writes the name under a party's line, and by what right. */
export function signerOf(party: PaperParty, role: string, language: Language): Signer {
  return { name: party.name, role, note: party.representedBy === null ? null : representedLine(party.representedBy, language) };
}
