import { normaliseSymbol } from '#kernel';
import type { BankFormat, BankLine, StatementFoot, StatementHead, StatementSink } from './statement';

/** A booking as `statement:check --json` prints it: haléře, YYYY-MM-DD, symbols without leading zeros. */
export function lineForPrint(line: BankLine): Record<string, string | number | null> {
  return {
    reference: line.reference,
    bookedOn: line.bookedOn,
    amount: line.amount,
    counterAccount: line.counterAccount,
    counterBank: line.counterBank,
    counterName: line.counterName,
    variableSymbol: line.variableSymbol,
    constantSymbol: normaliseSymbol(line.constantSymbol),
    specificSymbol: line.specificSymbol,
    message: line.message,
  };
}

/** Writes the document piece by piece as the file is read, so that its size does not matter. */
export class StatementJson implements StatementSink {
  private statements = 0;
  private lines = 0;

  constructor(
    format: BankFormat,
    private readonly write: (text: string) => void,
    readonly drain: () => Promise<void> = () => Promise.resolve(),
  ) {
    write(`{\n  "format": ${JSON.stringify(format)},\n  "statements": [`);
  }

  begin(head: StatementHead): void {
    const { account, iban, currency, opening, closing } = head;
    const fields = Object.entries({ account, iban, currency, opening, closing }).map(([key, value]) => `      ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
    this.write(`${this.statements === 0 ? '' : ','}\n    {\n${fields.join('')}      "lines": [`);
    this.statements += 1;
    this.lines = 0;
  }

  line(line: BankLine): void {
    this.write(`${this.lines === 0 ? '' : ','}\n        ${JSON.stringify(lineForPrint(line))}`);
    this.lines += 1;
  }

  end(foot: StatementFoot): void {
    this.write(`${this.lines === 0 ? '' : '\n      '}],\n      "balanced": ${JSON.stringify(foot.balanced)}\n    }`);
  }

  finish(): void {
    this.write('\n  ]\n}\n');
  }
}
