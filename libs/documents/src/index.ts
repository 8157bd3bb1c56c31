export type { Bilingual, ContactPerson, Issuer, PaperParty, PayeeAccount, PaymentInstruction, Representative } from './domain/paper';
export { plainText, strong, t, type Block, type Column, type Frame, type PageModel, type QrItem, type Signer, type Span, type Text } from './domain/page-model';
export { templateName, type DocumentTemplate } from './domain/template';
export { accountRows, formatMonth, formatPercent, formatShortDate, inLanguage, joinNames, moneyColumn, paymentQr, paymentRows, sayIn, sumHalere } from './domain/wording';
export { partyLines, signerOf } from './domain/parties';
export { renderPdf, type RenderedPdf } from './render/pdf';
