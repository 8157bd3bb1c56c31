export { CAUSES, CHART, type AccountKind, type CauseKind } from './domain/chart';
export { Entry, credit, debit, replay, type AccountRef, type EntryFacts, type EntryLine, type LedgerRefusal } from './domain/entry';
export { ledgerSentences } from './domain/sentences';
export { LedgerService, type Posting } from './ledger.service';
export { LedgerModule } from './ledger.module';
export { AccountRow, EntryLineRow, EntryRow, ledgerEntities } from './store/ledger.entity';
export { LEDGER_RULES, brokenRules, type BookRule, type Violation } from './store/verify.repository';
