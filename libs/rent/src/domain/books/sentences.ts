import type { Sentences } from '#kernel';
import { cashSentences, type CashRefusal } from '../cash/sentences';
import { exportSentences, type ExportRefusal } from '../export/sentences';
import { openingSentences, type OpeningRefusal } from '../opening/sentences';
import { postalSentences, type PostalRefusal } from '../postal/sentences';
import { settlementSentences, type SettlementRefusal } from '../services/sentences';
import { writeOffSentences, type WriteOffRefusal } from '../write-offs/sentences';

/** Every no of the families that stand on rent and the bank. */
export type BooksFamiliesRefusal = CashRefusal | ExportRefusal | OpeningRefusal | PostalRefusal | SettlementRefusal | WriteOffRefusal;

export const booksSentences: Sentences<BooksFamiliesRefusal> = { ...cashSentences, ...exportSentences, ...openingSentences, ...postalSentences, ...settlementSentences, ...writeOffSentences };
