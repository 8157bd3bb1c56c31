import type { Sentences } from '#kernel';

export type PartnersRefusal = 'partner_known';

export const partnersSentences: Sentences<PartnersRefusal> = {
  partner_known: { cs: 'Organizaci „{name}“ už v seznamu máte. Použijte ji, nebo novou pojmenujte jinak.', en: 'You already have an organisation called “{name}”. Use it, or give the new one another name.' },
};
