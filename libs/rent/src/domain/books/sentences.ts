import type { Sentences } from '#kernel';
import { cashSentences, type CashRefusal } from '../cash/sentences';
import { openingSentences, type OpeningRefusal } from '../opening/sentences';

/** Every no of the families that stand on rent and the bank. */
export type BooksFamiliesRefusal = CashRefusal | OpeningRefusal;

export const booksSentences: Sentences<BooksFamiliesRefusal> = { ...cashSentences, ...openingSentences };
