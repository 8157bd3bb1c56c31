import type { Sentences } from '#kernel';
import { cashSentences, type CashRefusal } from '../cash/sentences';
import { openingSentences, type OpeningRefusal } from '../opening/sentences';
import { settlementSentences, type SettlementRefusal } from '../services/sentences';

/** Every no of the families that stand on rent and the bank. */
export type BooksFamiliesRefusal = CashRefusal | OpeningRefusal | SettlementRefusal;

export const booksSentences: Sentences<BooksFamiliesRefusal> = { ...cashSentences, ...openingSentences, ...settlementSentences };
