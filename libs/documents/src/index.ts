export type { Bilingual, ContactPerson, Issuer, PaperParty, PayeeAccount, PaymentInstruction, Representative } from './domain/paper';
