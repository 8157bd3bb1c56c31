import type { Sentences } from '#kernel';
import { cashSentences, type CashRefusal } from '../cash/sentences';

/** Every no of the families that stand on rent and the bank. */
export type BooksFamiliesRefusal = CashRefusal;

export const booksSentences: Sentences<BooksFamiliesRefusal> = { ...cashSentences };
