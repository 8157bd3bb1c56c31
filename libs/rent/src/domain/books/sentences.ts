import type { Sentences } from '#kernel';
import { cashSentences, type CashRefusal } from '../cash/sentences';
import { exportSentences, type ExportRefusal } from '../export/sentences';
import { openingSentences, type OpeningRefusal } from '../opening/sentences';
import { settlementSentences, type SettlementRefusal } from '../services/sentences';

/** Every no of the families that stand on rent and the bank. */
export type BooksFamiliesRefusal = CashRefusal | ExportRefusal | OpeningRefusal | SettlementRefusal;

export const booksSentences: Sentences<BooksFamiliesRefusal> = { ...cashSentences, ...exportSentences, ...openingSentences, ...settlementSentences };
