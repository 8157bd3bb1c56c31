export { fromBytes, readBankFile, readStatements, StatementList } from './domain/bank/bank-file';
export { bankFileSentences, type BankFileCode } from './domain/bank/bank-file-sentences';
export { StatementJson } from './domain/bank/statement-json';
export { paymentOrderSentences, writePaymentOrder, type OrderedPayment, type PaymentOrder, type PaymentOrderCode } from './domain/bank/payment-order';
export type { BankFile, BankFormat, BankLine, BankStatement, StatementFoot, StatementHead, StatementSink } from './domain/bank/statement';
